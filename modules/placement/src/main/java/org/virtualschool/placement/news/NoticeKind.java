package org.virtualschool.placement.news;

import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;

/** Work about one notice. @param many what there is, after its number @param folder below which its page lies */
record NoticeKind(String key, String says, String many, String folder) implements WorkKind {

    @Override
    public String saysOfMany(int count) {
        return count + " " + many;
    }

    @Override
    public String path(Work work) {
        return folder + work.subject();
    }
}
