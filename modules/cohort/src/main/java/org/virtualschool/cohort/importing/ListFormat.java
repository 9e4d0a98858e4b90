package org.virtualschool.cohort.importing;

import java.util.Map;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.nationalreturn.NationalReturn;
import org.virtualschool.cohort.importing.nationalreturn.ReturnXml;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.cohort.importing.reading.Unreadable;

/** The formats a list may come in, told by what is in the file: each becomes one list of children. */
final class ListFormat {

    private ListFormat() {}

    /** @throws Unreadable with what to do, if it cannot be read right or is of no known format */
    static GivenList read(byte[] content) {
        var file = ListFile.unpacked(content);
        var lists = ReturnXml.isXml(file)
                ? ReturnXml.tables(file)
                : ListFile.readAll(file, heading -> Headings.meaningOf(heading).isPresent());
        return NationalReturn.read(lists).orElseGet(() -> only(lists));
    }

    private static GivenList only(Map<String, GivenList> lists) {
        if (lists.size() > 1) {
            throw new Unreadable(
                    "Several files together can only be the tables of the looked-after return (SSDA903). Send each other list by itself.");
        }
        return lists.values().iterator().next();
    }
}
