package org.virtualschool.documents;

/** Looks for viruses in a file that somebody gives us, with the scanner of the deployment if there is one. Takes time: never in a transaction. */
public interface VirusScan {

    /** What was found. A scanner that does not answer is no finding: the file stays where nobody opens it. */
    Finding scan(byte[] content);

    /** What a scan found. */
    sealed interface Finding {

        /** Nothing was found. */
        record Clean() implements Finding {}

        /** @param signature what the scanner calls it */
        record Infected(String signature) implements Finding {}

        /** There is no scanner, or it did not answer. */
        record NotScanned() implements Finding {}
    }
}
