package callcenter.local.simulation;

import java.time.Duration;

/**
 * How a customer behaves.
 *
 * @param patience how long to wait before hanging up
 * @param talks    how long to talk before hanging up; the agent may be quicker
 * @param pickUp   what happens when the centre calls this customer
 */
public record Customer(Duration patience, Duration talks, PickUp pickUp) {

    /** What an outbound call meets. */
    public enum PickUp {
        ANSWERS,
        BUSY,
        NO_ANSWER
    }

    /** Waits and talks until somebody else ends the call. */
    public static Customer patient() {
        return new Customer(Duration.ofMinutes(10), Duration.ofMinutes(10), PickUp.ANSWERS);
    }

    public Customer hangsUpAfter(Duration talking) {
        return new Customer(patience, talking, pickUp);
    }

    public Customer waitsFor(Duration waiting) {
        return new Customer(waiting, talks, pickUp);
    }

    public Customer whenCalled(PickUp reaction) {
        return new Customer(patience, talks, reaction);
    }
}
