package callcenter.routing.domain.call;

import callcenter.routing.domain.reservation.ReservationId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What we tell a platform to do with a call. Platforms do a command once, however often it is delivered. */
public sealed interface TelephonyCommand {

    /** Ring the agent at this endpoint, for at most that long, and tell us with the reservation's id how it went. */
    record Offer(ReservationId reservation, String endpoint, Duration ringLimit) implements TelephonyCommand {}

    /** Stop ringing the agent, or hang the agent's leg up when it was answered too late. */
    record Release(ReservationId reservation) implements TelephonyCommand {}

    /** Connect the customer with the agent's leg. */
    record Bridge(ReservationId reservation) implements TelephonyCommand {}

    /** Part the customer from this agent, who is let go; the customer waits again as before an agent answered. */
    record Requeue(ReservationId reservation) implements TelephonyCommand {}

    /** Connect the agent on the line with this other agent's leg; the customer stays on hold. */
    record Consult(ReservationId reservation) implements TelephonyCommand {}

    /**
     * Connect the customer with the agent {@code to}, and hang the leg of the agent {@code from} up; the call goes on.
     *
     * @param consulted both agents talk, by a {@link Consult}, and that ends
     */
    record HandOver(ReservationId from, ReservationId to, boolean consulted) implements TelephonyCommand {}

    /** Outbound, the agent is on the line: dial the customer, spelt as in {@link Customer}, and connect both. */
    record DialCustomer(String number) implements TelephonyCommand {}

    /** Put the customer on hold; the agent gave this reason, empty when none. */
    record Hold(String reason) implements TelephonyCommand {}

    /** Connect the customer on hold with the agent again. */
    record Resume() implements TelephonyCommand {}

    /** Say this to the customer. */
    record Prompt(String text) implements TelephonyCommand {}

    /**
     * Say this to a waiting customer, who then waits on.
     *
     * @param key tell us when the customer presses it, then or later while he waits; of several characters each is such a
     *     key; null when no key means anything
     */
    record Announce(Spoken words, @Nullable String key) implements TelephonyCommand {}

    /** Say this to a waiting customer, then end the call. */
    record Farewell(Spoken words) implements TelephonyCommand {}

    /** Ring a leader's phone and let him take part so; under an id that takes part already, change how. */
    record Monitor(String id, String endpoint, MonitorMode mode) implements TelephonyCommand {}

    /** Let the leader's leg of that id go. */
    record StopMonitor(String id) implements TelephonyCommand {}

    /** End all legs of the call. */
    record HangUp() implements TelephonyCommand {}
}
