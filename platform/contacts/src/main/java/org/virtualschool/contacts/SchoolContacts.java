package org.virtualschool.contacts;

import java.util.List;
import org.virtualschool.directory.Urn;

/** Who is who at a school, as the virtual school of the bound authority knows it. Whoever asks has asked for an action of its own before. */
public interface SchoolContacts {

    /** Everybody who is at the school today, by name; nobody for a school of which nobody is known. */
    List<SchoolContact> at(Urn school);
}
