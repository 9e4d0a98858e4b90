package org.virtualschool.tenancy.manifest;

import java.util.List;

/** What a module has against a manifest because of what it keeps for the council; asked before anything is changed. */
public interface ManifestRule {

    /** Why the manifest cannot be applied. @return none where nothing stands against it, or the council is new */
    List<Objection> objections(Manifest manifest);
}
