package callcenter.qa.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact about a call that scoring can use. It carries the limit that was in force, so that a later change of
 * settings takes no points back and gives none. Nothing here is personal: of a text only whether it was there.
 */
public sealed interface Observation {

    Instant at();

    /** An agent was rung. */
    record Offered(AgentId agent, Duration ringLimit, Instant at) implements Observation {}

    /** The ringing ended without an answer. */
    record OfferEnded(AgentId agent, OfferOutcome outcome, Duration rang, Instant at) implements Observation {}

    /**
     * Agent and customer talk.
     *
     * @param outbound whether we rang the customer: then nobody waited for an answer
     * @param waited from enqueued to answered
     * @param rang ring time of the accepted offer
     */
    record Answered(AgentId agent, boolean outbound, Duration waited, Duration rang, Duration ringLimit, Instant at)
            implements Observation {}

    /** A hold began (CAL-3). */
    record HoldStarted(AgentId agent, boolean reasonGiven, boolean consent, Duration limit, Instant at)
            implements Observation {}

    /** A hold passed its limit and went on (CAL-6). */
    record HoldOverdue(AgentId agent, Duration limit, Instant at) implements Observation {}

    /** A hold ended (CAL-6). */
    record HoldEnded(AgentId agent, Duration held, Duration limit, Instant at) implements Observation {}

    /** The telephone part is over (CAL-10). */
    record Ended(
            Disposition disposition, EndedBy by, @Nullable AgentId agent, Instant at) implements Observation {}

    /** The time for the record passed without one (CAL-12). */
    record WrapUpOverdue(AgentId agent, Duration limit, Instant at) implements Observation {}

    /**
     * The record was written (CAL-11, CAL-12).
     *
     * @param complete matter and content are not blank
     * @param took from the end of the call to the record
     */
    record WrappedUp(
            AgentId agent,
            Party party,
            boolean closingSaid,
            boolean complete,
            Duration took,
            Duration limit,
            Instant at)
            implements Observation {}

    /**
     * A norm that watched the call live noted something about this agent.
     *
     * @param agent null when nobody was on the line
     * @param norm id of the norm
     * @param what code of what was noted
     * @param flag a violation, otherwise a fact for nobody's fault
     */
    record NormNoted(@Nullable AgentId agent, String norm, String what, boolean flag, Instant at)
            implements Observation {}
}
