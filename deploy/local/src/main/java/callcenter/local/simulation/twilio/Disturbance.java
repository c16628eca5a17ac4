package callcenter.local.simulation.twilio;

/** What tears a leg out of whatever its script was doing. */
sealed interface Disturbance {

    /** The leg is over. */
    record HungUp() implements Disturbance {}

    /** A REST request gave the leg another document. */
    record Redirected(String document) implements Disturbance {}
}
