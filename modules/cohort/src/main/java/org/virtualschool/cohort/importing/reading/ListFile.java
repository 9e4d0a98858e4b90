package org.virtualschool.cohort.importing.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads a list from a file by what is in it, never by its name. */
public final class ListFile {

    /** The largest file that is read: 50 MB. */
    public static final int LARGEST = 50 * 1024 * 1024;

    private ListFile() {}

    /** The only file that is packed in this one; else this one itself. @throws Unreadable if it is packed and damaged */
    public static byte[] unpacked(byte[] content) {
        if (!isParcel(content)) {
            return content;
        }
        var files = Parcel.open(content).files();
        return files.size() == 1 ? files.values().iterator().next() : content;
    }

    /** Every file that is packed in this one; else this one itself. @throws Unreadable if it is packed and damaged */
    public static List<byte[]> parts(byte[] content) {
        return isParcel(content) ? List.copyOf(Parcel.open(content).files().values()) : List.of(content);
    }

    private static boolean isParcel(byte[] content) {
        return content.length <= LARGEST && FileKind.of(content) == FileKind.WORKBOOK && !Parcel.isWorkbook(content);
    }

    /**
     * The list, or every list of a packed file, by name; one that has headings and nothing below them is left out.
     *
     * @param known as below
     * @throws Unreadable as below; of a packed file for all of it
     */
    public static Map<String, GivenList> readAll(byte[] content, Predicate<String> known) {
        if (!isParcel(content)) {
            return Map.of("", read(content, known));
        }
        var lists = new LinkedHashMap<String, GivenList>();
        Parcel.open(content).files().forEach((name, file) -> {
            try {
                lists.put(name, read(file, known));
            } catch (NothingBelow e) {
                // A table of a return without children is nothing wrong.
            } catch (Unreadable e) {
                throw new Unreadable(name.substring(name.lastIndexOf('/') + 1) + ": " + e.getMessage());
            }
        });
        if (lists.isEmpty()) {
            throw new Unreadable("None of the files has rows below its headings. Export them again.");
        }
        return lists;
    }

    /**
     * The whole list, or none of it.
     *
     * @param known whether a heading is one that somebody would look for: tells the headings from a title above them
     * @throws Unreadable with what to do, if any part of the file cannot be read right
     */
    public static GivenList read(byte[] content, Predicate<String> known) {
        if (content.length > LARGEST) {
            throw new Unreadable(
                    "The file is larger than 50 MB. Send only the list, without pictures or other sheets.");
        }
        return switch (FileKind.of(content)) {
            case WORKBOOK -> Workbook.read(content, known);
            case TEXT -> DelimitedText.read(content, known);
            case EMPTY -> throw new Unreadable("The file is empty. Export the list again and check that it has rows.");
            case OLD_WORKBOOK ->
                throw new Unreadable(
                        "The file is in Excel's old format or is protected by a password. Open it in Excel and save it as"
                                + " an Excel workbook (.xlsx) without a password, or as CSV UTF-8.");
            case OTHER ->
                throw new Unreadable(
                        "The file is neither an Excel workbook nor a text file. Save the list as an Excel workbook (.xlsx)"
                                + " or as CSV UTF-8.");
        };
    }
}
