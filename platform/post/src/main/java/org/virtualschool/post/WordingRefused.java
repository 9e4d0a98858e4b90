package org.virtualschool.post;

import java.util.Set;

/** A wording that cannot be used, with everything that speaks against it. */
public final class WordingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Wording.Obstacle> obstacles;

    public WordingRefused(Set<Wording.Obstacle> obstacles) {
        super("The wording cannot be used: " + obstacles);
        this.obstacles = Set.copyOf(obstacles);
    }

    public Set<Wording.Obstacle> obstacles() {
        return obstacles;
    }
}
