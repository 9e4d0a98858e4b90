package org.virtualschool.cohort.history;

/** How what a list tells of an episode compares with what is held of one. */
public interface Account<T> {

    /** Whether both may be the same episode. */
    boolean same(T held, T told);

    /** What is held, put right by what was told. What was not told stays. */
    T putRight(T held, T told);

    /** Values that are the same only if they are equal. */
    static <T> Account<T> ofEqualValues() {
        return new Account<>() {
            @Override
            public boolean same(T held, T told) {
                return held.equals(told);
            }

            @Override
            public T putRight(T held, T told) {
                return told;
            }
        };
    }
}
