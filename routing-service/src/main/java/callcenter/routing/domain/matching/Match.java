package callcenter.routing.domain.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs waiting calls with idle agents: calls in rank order, each gets the agent it prefers if he is idle, otherwise the
 * one of those who may take it whom the queue's strategy puts first. Same input, same answer.
 */
public final class Match {

    private static final Comparator<WaitingCall> BY_RANK = Comparator.comparing(WaitingCall::rankAt)
            .thenComparing(call -> call.id().value());

    private Match() {}

    public static MatchResult match(Collection<WaitingCall> waiting, Collection<IdleAgent> agents, Instant now) {
        var idle = new IdleAgents(
                agents.stream().filter(agent -> !agent.restsAt(now)).toList());
        var pairings = new ArrayList<Pairing>();
        var unmatched = new ArrayList<WaitingCall>();
        for (var call : waiting.stream().sorted(BY_RANK).toList()) {
            idle.take(call, now)
                    .ifPresentOrElse(
                            agent -> pairings.add(new Pairing(call.id(), agent.profile())), () -> unmatched.add(call));
        }
        return new MatchResult(pairings, nextChange(unmatched, agents, now));
    }

    private static Optional<Instant> nextChange(
            List<WaitingCall> unmatched, Collection<IdleAgent> agents, Instant now) {
        if (unmatched.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        unmatched.stream().flatMap(call -> call.opensAfter(now).stream()),
                        agents.stream().filter(agent -> agent.restsAt(now)).map(IdleAgent::restsUntil))
                .min(Comparator.naturalOrder());
    }
}
