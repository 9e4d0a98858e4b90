package org.virtualschool.placement.post;

/** Puts right, hour by hour and council by council, what no job and no news is left to do. */
public interface HourlySweep {

    /** In the bound tenant; doing it twice changes nothing. */
    void sweep();
}
