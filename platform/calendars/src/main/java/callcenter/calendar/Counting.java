package callcenter.calendar;

/** How a stretch of time counts. */
public enum Counting {
    COUNTED(true),
    /** Service hours of a weekend day that is worked in exchange for a holiday. */
    MAKE_UP_DAY(true),
    OUTSIDE_HOURS(false),
    HOLIDAY(false);

    private final boolean counts;

    Counting(boolean counts) {
        this.counts = counts;
    }

    public boolean counts() {
        return counts;
    }
}
