package org.virtualschool.cohort.liaison;

import java.util.List;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.liaison.AtRiskQueries.Row;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** The children whose placement or school place is at risk, as their page shows them. */
record AtRiskPage(String authority, List<Row> rows, LiaisonLists lists) {

    String href(Row row) {
        return Urls.below(authority, "children", row.child(), Asking.TAB, "warnings", row.warning());
    }

    String name(Row row) {
        return row.name().isEmpty() ? ListName.unknown(row.reference()) : row.name();
    }

    String school(Row row) {
        return row.school().orElse("None");
    }

    String risk(Row row) {
        return lists.says(LiaisonLists.AT_RISK, row.atRisk());
    }

    String soon(Row row) {
        return lists.says(LiaisonLists.HOW_SOON, row.howSoon());
    }

    String schoolChange(Row row) {
        return lists.says(LiaisonLists.SCHOOL_CHANGE, row.schoolChange());
    }

    String since(Row row) {
        return Dates.day(row.toldOn());
    }

    @Override
    public String toString() {
        return "AtRiskPage[" + rows.size() + "]";
    }
}
