package callcenter.routing.domain.call;

/** What is done to a caller on the list of nuisance numbers (ANS-8); each level does what the ones before it do. */
public enum NuisanceLevel {
    /** The agent is warned, at the offer and while the call lasts. */
    WARN,
    /** The caller is told, and then waits as anybody does. */
    MESSAGE,
    /** The caller is told, and is not let in. */
    TURN_AWAY
}
