package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Speech;
import java.time.Duration;

/** What a norm may have something to say about. When it happened is the moment's time. */
public sealed interface Fact {

    /** Time passed, or the call moved on. */
    record Looked() implements Fact {}

    /**
     * The platform heard this.
     *
     * @param lasted how long a silence has lasted by now
     */
    record Heard(Speech speech, Duration lasted) implements Fact {}

    /** The agent said so. */
    record Acted(Act act) implements Fact {}

    /** A leader answers the raised hand (CAL-22). */
    record HandAnswered(String by) implements Fact {}

    /** Somebody takes the urgent event over (CAL-15). */
    record UrgentTaken(String by) implements Fact {}

    /** This agent's conversation with the customer is over. */
    sealed interface Parted extends Fact permits Over, PassedOn {}

    /** And so is the call. */
    record Over(EndedBy by) implements Parted {}

    /** After that, when our agent hung up, and nothing excuses it (CAL-10). */
    record HungUp() implements Fact {}

    /** But the call goes on: another agent has the customer, or the queue has again. */
    record PassedOn() implements Parted {}
}
