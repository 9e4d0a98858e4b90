package org.virtualschool.directory;

/**
 * How far a placement is from the responsible authority, as the law asks: by borders, not miles. Source: Care Planning, Placement and Case
 * Review (England) Regulations 2010, regulation 11 as amended by S.I. 2013/3239.
 */
public enum Distance {
    /** Within the responsible authority's own area. */
    IN_AREA("in area"),
    /** Outside the area, in an adjoining authority: a nominated officer approves. */
    OUT_OF_AREA("out of area, in an adjoining authority"),
    /** Outside the area and not within any adjoining authority: the Director of Children's Services approves. */
    AT_A_DISTANCE("at a distance: out of area and not in an adjoining authority"),
    /** One of the two places is not known, or an authority is abolished and its borders with it. */
    UNKNOWN("not known");

    private final String says;

    Distance(String says) {
        this.says = says;
    }

    /** The distance in words. */
    public String says() {
        return says;
    }
}
