package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortTest;

/** Ofsted's Annex A workbook, of which list 8 names the children looked after: no names, no UPN, codes with numbering and text. */
@CohortTest
class AnnexAListTests {

    private static final String CALDERDALE = "calderdale";

    /** The first columns of list 8 as councils have them, typographic apostrophe and all. */
    private static final List<String> LIST_8 = List.of(
            "Child Unique ID",
            "Gender",
            "Ethnicity",
            "Date of Birth",
            "Age",
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
            "Does the Child have a Disability",
            "Date Started to be Looked After",
            "Child's Category of Need",
            "Start date of current legal status",
            "Child's Legal Status",
            "Date Ceased to be Looked After",
            "Reason Ceased to be Looked After",
            "Start Date of Most Recent Placement",
            "Placement Type",
            "Placement Provider",
            "Placement postcode",
            "URN of Placement",
            "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
            "Allocated Team",
            "Allocated Worker");

    private static final List<String> LIST_1 =
            List.of("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Date of Contact");

    @Autowired
    private Lists lists;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void isReadFromItsEighthSheetAndASecondTimeChangesNothing() {
        var first = take();
        var second = take();

        assertThat(first.added()).isEqualTo(2);
        assertThat(second.unchanged()).isEqualTo(2);
        var ada = lists.known(CALDERDALE, "SC1");
        assertThat(ada.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(ada.facts().care().from()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(ada.facts().care().legalStatus()).isEqualTo("C2");
        assertThat(ada.facts().care().need()).isEqualTo("N1");
        var placement = Objects.requireNonNull(ada.facts().placement());
        assertThat(placement.where().type()).isEqualTo("U6");
        assertThat(placement.start()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(ada.facts().allocation()).satisfies(worker -> {
            assertThat(Objects.requireNonNull(worker).socialWorker()).isEqualTo("Jo Carr");
            assertThat(worker.team()).isEqualTo("North");
        });
        assertThat(lists.known(CALDERDALE, "SC2").status()).isEqualTo(ChildStatus.CEASED);
    }

    @Test
    void saysWhichSheetItRead() {
        var id = lists.upload(CALDERDALE, workbook());

        assertThat(lists.find(CALDERDALE, id).notes()).anyMatch(note -> note.contains("sheet 8 was read"));
    }

    private Counts take() {
        var id = lists.upload(CALDERDALE, workbook());
        lists.compare(CALDERDALE, id, lists.find(CALDERDALE, id).mapping(), ListKind.WHOLE_LIST);
        return lists.confirm(CALDERDALE, id);
    }

    private static byte[] workbook() {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Annex A", "1.0")) {
            IntStream.rangeClosed(1, 11).forEach(number -> {
                var sheet = workbook.newWorksheet("List " + number);
                fill(sheet, 0, number == 8 ? LIST_8 : LIST_1);
                if (number == 8) {
                    fill(sheet, 1, child("SC1", "", ""));
                    fill(sheet, 2, child("SC2", "01/07/2025", "d) E4A: Returned home to live with parents"));
                } else {
                    fill(sheet, 1, List.of("SC" + number, "a) Male", "a) WBRI", "01/01/2015", "01/02/2025"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static List<String> child(String careId, String ceased, String reason) {
        return List.of(
                careId,
                "b) Female",
                "a) WBRI",
                "23/11/2014",
                "11",
                "b) No",
                "b) No",
                "01/05/2024",
                "a) N1: Abuse or neglect",
                "01/05/2024",
                "b) C2: Full care order",
                ceased,
                reason,
                "01/06/2024",
                "f) U6: Foster placement - not FFA",
                "a) PR1: Own provision",
                "HX1 1UJ",
                "",
                "0",
                "North",
                "Jo Carr");
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
