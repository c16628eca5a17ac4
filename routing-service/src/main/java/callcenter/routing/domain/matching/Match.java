package callcenter.routing.domain.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pairs waiting calls with idle agents: calls in rank order, each gets the agent it prefers if he is idle, otherwise the
 * one who has been idle longest of those who may take it. Same input, same answer.
 */
public final class Match {

    private static final Comparator<WaitingCall> BY_RANK = Comparator.comparing(WaitingCall::rankAt)
            .thenComparing(call -> call.id().value());

    private static final Comparator<IdleAgent> LONGEST_IDLE =
            Comparator.comparing(IdleAgent::idleSince).thenComparing(IdleAgent::id);

    private Match() {}

    public static MatchResult match(Collection<WaitingCall> waiting, Collection<IdleAgent> agents, Instant now) {
        var idle = new ArrayList<>(agents.stream().sorted(LONGEST_IDLE).toList());
        var pairings = new ArrayList<Pairing>();
        var unmatched = new ArrayList<WaitingCall>();
        for (var call : waiting.stream().sorted(BY_RANK).toList()) {
            choose(call, idle, now)
                    .ifPresentOrElse(
                            agent -> {
                                idle.remove(agent);
                                pairings.add(new Pairing(call.id(), agent.profile()));
                            },
                            () -> unmatched.add(call));
        }
        return new MatchResult(pairings, nextChange(unmatched, now));
    }

    /** Filter, then rank; the claim is the store's. */
    private static Optional<IdleAgent> choose(WaitingCall call, List<IdleAgent> idle, Instant now) {
        IdleAgent longestIdle = null;
        for (var agent : idle) {
            if (call.mayBeTakenBy(agent, now)) {
                if (call.preference() == null || call.prefers(agent.profile())) {
                    return Optional.of(agent);
                }
                if (longestIdle == null) {
                    longestIdle = agent;
                }
            }
        }
        return Optional.ofNullable(longestIdle);
    }

    private static Optional<Instant> nextChange(List<WaitingCall> unmatched, Instant now) {
        return unmatched.stream().flatMap(call -> call.opensAfter(now).stream()).min(Comparator.naturalOrder());
    }
}
