package callcenter.qa.kafka;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.EventRejected;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.OfferOutcome;
import callcenter.qa.domain.evidence.Party;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What call events mean to quality. An event without its agent or time is refused: it could prove nothing. */
final class Observations {

    private static final String OUTBOUND = "OUTBOUND";
    private static final String FLAG = "FLAG";
    private static final String FACT = "FACT";

    private Observations() {}

    static Observation of(CallOffered event) {
        return new Observation.Offered(
                agent(event.agentId()),
                length("ringLimitMs", event.ringLimitMs()),
                time("offeredAt", event.offeredAt()));
    }

    static Observation of(CallOfferEnded event) {
        return new Observation.OfferEnded(
                agent(event.agentId()),
                Coded.of(event.outcome(), OfferOutcome.class, OfferOutcome.UNKNOWN),
                length("rangMs", event.rangMs()),
                time("endedAt", event.endedAt()));
    }

    static Observation of(CallAnswered event) {
        return new Observation.Answered(
                agent(event.agentId()),
                OUTBOUND.equals(event.direction()),
                length("waitedMs", event.waitedMs()),
                length("rangMs", event.rangMs()),
                length("ringLimitMs", event.ringLimitMs()),
                time("answeredAt", event.answeredAt()));
    }

    static Observation of(CallHoldStarted event) {
        return new Observation.HoldStarted(
                agent(event.agentId()),
                isWritten(event.reason()),
                event.consent(),
                length("limitMs", event.limitMs()),
                time("startedAt", event.startedAt()));
    }

    static Observation of(CallHoldOverdue event) {
        return new Observation.HoldOverdue(
                agent(event.agentId()), length("limitMs", event.limitMs()), time("overdueAt", event.overdueAt()));
    }

    static Observation of(CallHoldEnded event) {
        return new Observation.HoldEnded(
                agent(event.agentId()),
                length("heldMs", event.heldMs()),
                length("limitMs", event.limitMs()),
                time("endedAt", event.endedAt()));
    }

    static Observation of(CallEnded event) {
        return new Observation.Ended(
                Coded.of(event.disposition(), Disposition.class, Disposition.UNKNOWN),
                Coded.of(event.endedBy(), EndedBy.class, EndedBy.UNKNOWN),
                event.agentId() == null ? null : agent(event.agentId()),
                time("endedAt", event.endedAt()));
    }

    static Observation of(CallWrapUpOverdue event) {
        return new Observation.WrapUpOverdue(
                agent(event.agentId()), length("limitMs", event.limitMs()), time("overdueAt", event.overdueAt()));
    }

    static Observation of(CallWrappedUp event) {
        return new Observation.WrappedUp(
                agent(event.agentId()),
                Coded.of(event.party(), Party.class, Party.UNKNOWN),
                event.closingSaid(),
                isWritten(event.matter()) && isWritten(event.content()),
                length("wrapUpMs", event.wrapUpMs()),
                length("wrapUpLimitMs", event.wrapUpLimitMs()),
                time("wrappedUpAt", event.wrappedUpAt()));
    }

    /** What an agent was told to do is no evidence of what he did. */
    static boolean isEvidence(CallNormNoted event) {
        return FLAG.equals(event.weight()) || FACT.equals(event.weight());
    }

    static Observation of(CallNormNoted event) {
        if (!isWritten(event.norm()) || !isWritten(event.what())) {
            throw new EventRejected("norm or what is missing");
        }
        return new Observation.NormNoted(
                event.agentId() == null ? null : agent(event.agentId()),
                event.norm(),
                event.what(),
                FLAG.equals(event.weight()),
                time("notedAt", event.notedAt()));
    }

    private static AgentId agent(@Nullable String agentId) {
        if (!isWritten(agentId)) {
            throw new EventRejected("agentId is missing");
        }
        return new AgentId(agentId);
    }

    private static Duration length(String field, long millis) {
        if (millis < 0) {
            throw new EventRejected(field + " is negative");
        }
        return Duration.ofMillis(millis);
    }

    private static Instant time(String field, @Nullable Instant time) {
        if (time == null) {
            throw new EventRejected(field + " is missing");
        }
        return time;
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
