package org.virtualschool.cohort.liaison;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.virtualschool.documents.VirusScan;

/** Finds what a test says. That the scanner is asked rightly is proved in documents, against one that speaks its protocol. */
@Component
@Primary
class ScanThatFinds implements VirusScan {

    private volatile Finding finding = new Finding.NotScanned();

    void finds(Finding next) {
        finding = next;
    }

    @Override
    public Finding scan(byte[] content) {
        return content.length == 0 && finding instanceof Finding.Infected ? new Finding.Clean() : finding;
    }
}
