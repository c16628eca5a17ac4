package callcenter.routing.domain.staffing;

/** Erlang C (M/M/n): nobody leaves. Too pessimistic near full load, and with fewer agents than erlangs nobody is served in time. */
public record ErlangC() implements StaffingModel {

    @Override
    public Expectation expect(Load load, int agents, double withinSeconds) {
        if (load.erlangs() >= agents) {
            return new Expectation(agents, 0, 0, 1);
        }
        double drain = (agents - load.erlangs()) / load.handleSeconds();
        double level = 1 - waits(load, agents) * Math.exp(-drain * withinSeconds);
        return new Expectation(agents, level, 0, load.erlangs() / agents);
    }

    /** The part of callers who wait at all. */
    static double waits(Load load, int agents) {
        if (load.erlangs() >= agents) {
            return 1;
        }
        double blocked = ErlangB.blocked(load.erlangs(), agents);
        return agents * blocked / (agents - load.erlangs() * (1 - blocked));
    }

    /** ASA in seconds; infinite when agents are too few. */
    static double meanWait(Load load, int agents) {
        return load.erlangs() >= agents
                ? Double.POSITIVE_INFINITY
                : waits(load, agents) * load.handleSeconds() / (agents - load.erlangs());
    }
}
