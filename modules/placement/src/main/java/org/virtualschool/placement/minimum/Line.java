package org.virtualschool.placement.minimum;

/** One line of a notice as a person reads it. */
public record Line(String label, String value) {

    @Override
    public String toString() {
        return "Line[" + label + "]";
    }
}
