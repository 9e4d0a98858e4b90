package org.virtualschool.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Which kinds of file people may give us to keep for others to open. What a file is, its content says and never its name. */
public interface FileTypes {

    /** What the content is; empty for a kind that is not taken, and for a document that holds macros or more than it seems. */
    Optional<FileType> recognise(byte[] content);

    /** What is taken, in words, for a hint. */
    List<String> taken();

    /** The largest file. */
    DataSize largest();

    /** @param mediaType such as {@code application/pdf} @param extension what a file of this kind is called, without the dot */
    record FileType(String mediaType, String extension, String says) {}
}
