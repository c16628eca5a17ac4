package callcenter.qa.domain;

import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Evidence;
import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Observation.Answered;
import callcenter.qa.domain.evidence.Observation.Ended;
import callcenter.qa.domain.evidence.Observation.HoldEnded;
import callcenter.qa.domain.evidence.Observation.HoldOverdue;
import callcenter.qa.domain.evidence.Observation.HoldStarted;
import callcenter.qa.domain.evidence.Observation.NormNoted;
import callcenter.qa.domain.evidence.Observation.OfferEnded;
import callcenter.qa.domain.evidence.Observation.Offered;
import callcenter.qa.domain.evidence.Observation.WrapUpOverdue;
import callcenter.qa.domain.evidence.Observation.WrappedUp;
import callcenter.qa.domain.evidence.OfferOutcome;
import callcenter.qa.domain.evidence.Party;
import callcenter.qa.domain.evidence.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Observations of calls, of which a test says only what matters to it. Times are seconds after the call came in. */
public final class CallFixture {

    public static final Instant RECEIVED = Instant.parse("2026-03-02T01:00:00Z");
    public static final AgentId AGENT = new AgentId("agent-2");
    public static final AgentId COLLEAGUE = new AgentId("agent-3");
    static final Duration RING_LIMIT = Duration.ofSeconds(10);
    static final Duration HOLD_LIMIT = Duration.ofSeconds(120);
    static final Duration WRAP_UP_LIMIT = Duration.ofSeconds(60);

    private CallFixture() {}

    public static Instant at(long seconds) {
        return RECEIVED.plusSeconds(seconds);
    }

    public static Offered offered(AgentId agent, long at) {
        return new Offered(agent, RING_LIMIT, at(at));
    }

    public static OfferEnded offerEnded(AgentId agent, OfferOutcome outcome, long rang, long at) {
        return new OfferEnded(agent, outcome, Duration.ofSeconds(rang), at(at));
    }

    public static Answered answered(long waited, long rang) {
        return new Answered(AGENT, false, Duration.ofSeconds(waited), Duration.ofSeconds(rang), RING_LIMIT, at(waited));
    }

    public static HoldStarted hold(boolean reason, boolean consent, long at) {
        return new HoldStarted(AGENT, reason, consent, HOLD_LIMIT, at(at));
    }

    public static HoldEnded holdEnded(long held, long at) {
        return new HoldEnded(AGENT, Duration.ofSeconds(held), HOLD_LIMIT, at(at));
    }

    public static HoldOverdue holdOverdue(long at) {
        return new HoldOverdue(AGENT, HOLD_LIMIT, at(at));
    }

    public static Ended ended(EndedBy by, long at) {
        return new Ended(Disposition.HANDLED, by, AGENT, at(at));
    }

    public static WrapUpOverdue wrapUpOverdue(long at) {
        return new WrapUpOverdue(AGENT, WRAP_UP_LIMIT, at(at));
    }

    public static WrappedUp wrappedUp(boolean closingSaid, long took, long at) {
        return wrappedUp(Party.CUSTOMER, closingSaid, true, took, at);
    }

    public static WrappedUp wrappedUp(Party party, boolean closingSaid, boolean complete, long took, long at) {
        return new WrappedUp(AGENT, party, closingSaid, complete, Duration.ofSeconds(took), WRAP_UP_LIMIT, at(at));
    }

    /** A live norm found fault with the agent. */
    public static NormNoted flagged(String norm, String what, long at) {
        return new NormNoted(AGENT, norm, what, true, at(at));
    }

    /** A live norm noted something for nobody's fault. */
    public static NormNoted noted(String norm, String what, long at) {
        return new NormNoted(AGENT, norm, what, false, at(at));
    }

    /** The observations in the order given, one position each. */
    public static Evidence evidence(List<? extends Observation> observations) {
        var evidence = Evidence.none();
        for (var i = 0; i < observations.size(); i++) {
            evidence = evidence.with(new Position(1, i + 1), observations.get(i));
        }
        return evidence;
    }

    public static HandledCall handled(List<? extends Observation> observations) {
        return HandledCall.of(evidence(observations)).orElseThrow();
    }

    /** A faultless call in which, before its end, the given things happened too. */
    public static List<Observation> goodCallWith(Observation... during) {
        var observations = new ArrayList<Observation>(List.of(offered(AGENT, 1), answered(5, 3)));
        observations.addAll(List.of(during));
        observations.addAll(List.of(ended(EndedBy.CUSTOMER, 300), wrappedUp(true, 20, 320)));
        return observations;
    }
}
