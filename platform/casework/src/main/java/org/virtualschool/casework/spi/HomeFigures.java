package org.virtualschool.casework.spi;

import java.util.List;
import java.util.Optional;

/** Figures that a module adds to the home page. */
public interface HomeFigures {

    /** What the current reader may know, within reach, asked in a read-only transaction; none for one who may know none. */
    List<Figure> figures();

    /**
     * One figure.
     *
     * @param position figures are shown by position, lowest first
     * @param says what is counted: "Placed out of area"
     * @param path where those that were counted are listed, below the authority's address, without a leading slash
     */
    record Figure(int position, String says, int count, Optional<String> path) {}
}
