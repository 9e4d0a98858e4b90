package org.virtualschool.cohort.history;

/** Two accounts of the same days. It prints no value. @param told what is not held as it was told @param held what stands in its way */
public record Disagreement<T>(Told<T> told, Told<T> held) {
    @Override
    public String toString() {
        return "Disagreement[" + told + ", " + held + "]";
    }
}
