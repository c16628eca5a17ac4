package callcenter.routing.domain.staffing;

/**
 * The work that comes in.
 *
 * @param callsPerSecond mean arrival rate
 * @param handleSeconds  AHT: mean talk, holds and wrap-up of a call
 */
public record Load(double callsPerSecond, double handleSeconds) {

    public Load {
        if (!(callsPerSecond >= 0) || !(handleSeconds > 0)) {
            throw new IllegalArgumentException("A load has a rate, and calls that take time");
        }
    }

    /** So many agents would be busy all the time. */
    public double erlangs() {
        return callsPerSecond * handleSeconds;
    }
}
