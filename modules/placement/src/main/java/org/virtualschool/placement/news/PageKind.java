package org.virtualschool.placement.news;

import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;

/** Work about a notice of which there is no page of its own. @param page where it is read */
record PageKind(String key, String says, String many, String page) implements WorkKind {

    @Override
    public String saysOfMany(int count) {
        return count + " " + many;
    }

    @Override
    public String path(Work work) {
        return page;
    }
}
