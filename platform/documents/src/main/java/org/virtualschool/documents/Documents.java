package org.virtualschool.documents;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps files of the bound tenant, encrypted with a key that the database does not know. Who may see one, and that it is audited, is for the
 * module that asks. Joins the caller's transaction.
 */
public interface Documents {

    /**
     * Keeps the content until the time is over; then it is deleted without further asking.
     *
     * @param purpose what it is kept for, such as {@code cohort.roll-import}: never a name or other personal data
     */
    DocumentId keep(String purpose, byte[] content, Duration time);

    /** The content; empty for a file that is not kept (any more), or not by this tenant. */
    Optional<byte[]> read(DocumentId id);

    /** Deletes the file now; nothing happens if it is already gone. */
    void delete(DocumentId id);
}
