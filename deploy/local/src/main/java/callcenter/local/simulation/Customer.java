package callcenter.local.simulation;

import java.time.Duration;

/**
 * How a customer behaves.
 *
 * @param patience how long to wait before hanging up
 * @param talks    how long to talk before hanging up; the agent may be quicker
 * @param pickUp   what happens when the centre calls this customer
 * @param oddity   what is unusual about the call
 */
public record Customer(Duration patience, Duration talks, PickUp pickUp, Oddity oddity) {

    /** What an outbound call meets. */
    public enum PickUp {
        ANSWERS,
        BUSY,
        NO_ANSWER
    }

    /** What the platform tells of a call besides its beginning and end. */
    public enum Oddity {
        NONE,
        /** Presses the key when a call back is offered (ANS-10). */
        RATHER_CALLED_BACK,
        /** Has heard enough from a bulletin, and hangs up served (ANS-13). */
        BULLETIN_IS_ENOUGH,
        /** Presses a key when asked what the call is about (ANS-11). */
        TELLS_MATTER,
        /** Says nothing for a while, soon after the beginning (CAL-1). */
        FALLS_SILENT,
        /** Says nothing at all (CAL-1). */
        STAYS_SILENT,
        /** Is not greeted by the agent (ANS-14). */
        MEETS_SILENCE,
        /** The agent mutes the phone instead of a hold (CAL-24). */
        IS_MUTED_OUT,
        /** The line fails instead of a goodbye (CAL-9). */
        LINE_DROPS
    }

    /** Waits and talks until somebody else ends the call. */
    public static Customer patient() {
        return new Customer(Duration.ofMinutes(10), Duration.ofMinutes(10), PickUp.ANSWERS, Oddity.NONE);
    }

    public Customer hangsUpAfter(Duration talking) {
        return new Customer(patience, talking, pickUp, oddity);
    }

    public Customer waitsFor(Duration waiting) {
        return new Customer(waiting, talks, pickUp, oddity);
    }

    public Customer whenCalled(PickUp reaction) {
        return new Customer(patience, talks, reaction, oddity);
    }

    public Customer with(Oddity other) {
        return new Customer(patience, talks, pickUp, other);
    }

    public Customer ratherCalledBack() {
        return with(Oddity.RATHER_CALLED_BACK);
    }

    public boolean pressesForCallback() {
        return oddity == Oddity.RATHER_CALLED_BACK;
    }
}
