package callcenter.routing.domain.staffing;

/**
 * Erlang A (M/M/n+M): callers leave when their patience, exponential with this mean, is over.
 *
 * <p>In units of the handle time, with load a, n agents and impatience q = handle time / patience, a caller of endless
 * patience would wait longer than x with a density proportional to {@code exp(a H(x) - n x)}, where
 * {@code H(x) = (1 - exp(-q x)) / q}. Everything asked for follows from its integrals and from Erlang B of n - 1 agents.
 *
 * @param patienceSeconds mean patience; {@link Double#POSITIVE_INFINITY} is Erlang C
 */
public record ErlangA(double patienceSeconds) implements StaffingModel {

    public ErlangA {
        if (!(patienceSeconds > 0)) {
            throw new IllegalArgumentException("Patience is longer than nothing");
        }
    }

    @Override
    public Expectation expect(Load load, int agents, double withinSeconds) {
        double erlangs = load.erlangs();
        double impatience = load.handleSeconds() / patienceSeconds;
        if (impatience == 0 && erlangs >= agents) {
            return new ErlangC().expect(load, agents, withinSeconds);
        }
        var wait = WaitDensity.of(erlangs, agents, impatience);
        double within = withinSeconds / load.handleSeconds();
        double blocked = ErlangB.blocked(erlangs, agents - 1);
        double all = wait.atZero() + erlangs * blocked * wait.upTo(Double.POSITIVE_INFINITY);
        double served = (1 - blocked) * wait.atZero() + blocked * (agents * wait.upTo(within) + wait.at(within));
        double left = blocked * (wait.atZero() + (erlangs - agents) * wait.upTo(Double.POSITIVE_INFINITY));
        double abandoned = impatience == 0 ? 0 : part(left / all);
        return new Expectation(agents, part(served / all), abandoned, part(erlangs * (1 - abandoned) / agents));
    }

    private static double part(double value) {
        return Math.clamp(value, 0, 1);
    }
}
