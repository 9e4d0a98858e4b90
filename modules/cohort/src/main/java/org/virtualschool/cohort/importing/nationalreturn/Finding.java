package org.virtualschool.cohort.importing.nationalreturn;

/** An episode that breaks a rule of the return. @param line of the episodes file */
record Finding(ReturnRule rule, int line) {

    static Finding of(String rule, ReturnEpisode episode) {
        return new Finding(ReturnRule.of(rule), episode.line());
    }

    /** Where it is, and what is wrong, without any value. */
    String words() {
        return "Line " + line + " of the episodes (rule " + rule.number() + "): " + rule.words();
    }
}
