package callcenter.routing.domain.staffing;

/** What agents achieve under a load: Poisson arrivals, exponential handle times, first come first served. */
public sealed interface StaffingModel permits ErlangC, ErlangA {

    /** No queue of a centre is staffed by more; keeps the search bounded. */
    int MOST_AGENTS = 10_000;

    /** With so many agents, when answered within so many seconds is in time. */
    Expectation expect(Load load, int agents, double withinSeconds);

    /**
     * The fewest agents who reach a service level, a part of one below one; {@link #MOST_AGENTS} when not even they do.
     * More agents never do worse, so the search halves.
     */
    default Expectation fewest(Load load, double serviceLevel, double withinSeconds) {
        int low = 1;
        int high = MOST_AGENTS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (expect(load, middle, withinSeconds).serviceLevel() >= serviceLevel) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return expect(load, low, withinSeconds);
    }
}
