package org.virtualschool.cohort.liaison;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A document with its content, in which the scanner has found nothing. */
record OpenedDocument(SharedDocument document, byte[] content) {

    /** Always as a file to take along, never shown by the browser as a page of ours. */
    ResponseEntity<byte[]> asFile() {
        var name = ContentDisposition.attachment().filename(document.fileName()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, document.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    @Override
    public String toString() {
        return "OpenedDocument[" + document.id() + "]";
    }
}
