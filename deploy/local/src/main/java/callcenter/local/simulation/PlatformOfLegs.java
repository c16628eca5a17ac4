package callcenter.local.simulation;

/** A platform that has a leg for each party of a call, each with an id of its own. */
public interface PlatformOfLegs extends SimulatedPlatform {

    /** From now on nobody is told that a leg has ended. */
    void loseEndings(boolean lose);

    void hangUpCustomer(String leg);

    /** Whoever answered this phone puts it down. */
    void hangUpPhone(String endpoint);

    /** Whether something is played to the leg. */
    boolean answered(String leg);

    /** Whether the leg hears another one now. */
    boolean talking(String leg);
}
