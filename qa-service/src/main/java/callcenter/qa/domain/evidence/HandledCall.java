package callcenter.qa.domain.evidence;

import callcenter.qa.domain.evidence.Observation.Answered;
import callcenter.qa.domain.evidence.Observation.Ended;
import callcenter.qa.domain.evidence.Observation.NormNoted;
import callcenter.qa.domain.evidence.Observation.OfferEnded;
import callcenter.qa.domain.evidence.Observation.Offered;
import callcenter.qa.domain.evidence.Observation.WrapUpOverdue;
import callcenter.qa.domain.evidence.Observation.WrappedUp;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A call that is ready to be scored: an agent talked, and that agent's wrap-up ended or is overdue.
 *
 * @param agent who talked, and last where the call went through several hands: only this agent's doings cost points
 * @param answered empty when that event has not arrived
 * @param offers every ringing, of anybody
 * @param unanswered every offer that ended without an answer, of anybody
 * @param holds holds by this agent
 * @param noted what the norms noted about this agent
 * @param overdue this agent's wrap-up passed its limit
 * @param wrappedUp this agent's record; empty while it is owed
 */
public record HandledCall(
        AgentId agent,
        Ended ended,
        Optional<Answered> answered,
        List<Offered> offers,
        List<OfferEnded> unanswered,
        List<Hold> holds,
        List<NormNoted> noted,
        Optional<WrapUpOverdue> overdue,
        Optional<WrappedUp> wrappedUp) {

    /** Empty for a call nobody talked in, and as long as its evidence is incomplete. */
    public static Optional<HandledCall> of(Evidence evidence) {
        return last(evidence, Ended.class)
                .filter(ended -> ended.disposition() == Disposition.HANDLED)
                .flatMap(ended -> agentOf(ended, evidence).map(agent -> read(agent, ended, evidence)))
                .filter(call -> call.wrappedUp.isPresent() || call.overdue.isPresent());
    }

    private static Optional<AgentId> agentOf(Ended ended, Evidence evidence) {
        return Optional.ofNullable(ended.agent())
                .or(() -> last(evidence, Answered.class).map(Answered::agent));
    }

    private static HandledCall read(AgentId agent, Ended ended, Evidence evidence) {
        return new HandledCall(
                agent,
                ended,
                last(evidence, Answered.class)
                        .filter(answered -> answered.agent().equals(agent)),
                all(evidence, Offered.class),
                all(evidence, OfferEnded.class),
                Hold.by(agent, evidence.inOrder()),
                all(evidence, NormNoted.class).stream()
                        .filter(noted -> agent.equals(noted.agent()))
                        .toList(),
                lastOf(agent, all(evidence, WrapUpOverdue.class), WrapUpOverdue::agent),
                lastOf(agent, all(evidence, WrappedUp.class), WrappedUp::agent));
    }

    private static <O extends Observation> Optional<O> lastOf(
            AgentId agent, List<O> observations, Function<O, AgentId> by) {
        return observations.reversed().stream()
                .filter(observation -> by.apply(observation).equals(agent))
                .findFirst();
    }

    private static <O extends Observation> Optional<O> last(Evidence evidence, Class<O> kind) {
        return all(evidence, kind).reversed().stream().findFirst();
    }

    private static <O extends Observation> List<O> all(Evidence evidence, Class<O> kind) {
        return evidence.inOrder().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
