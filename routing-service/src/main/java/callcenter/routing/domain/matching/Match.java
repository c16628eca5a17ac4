package callcenter.routing.domain.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pairs waiting calls with idle agents. One key decides, least first: the level at which the agent serves the call's queue,
 * the queue's weight (more first), the call's rank and id; then of the agents whom the call prefers, the one who speaks its
 * language, who has the skill of its customer's class, whom the queue's strategy puts first, and his id. Emergencies choose
 * before all others, by rank and id alone, each from all levels. Nobody is in two pairs. Same input, same answer.
 */
public final class Match {

    private Match() {}

    public static MatchResult match(Collection<WaitingCall> waiting, Collection<IdleAgent> agents, Instant now) {
        var idle = new IdleAgents(
                agents.stream().filter(agent -> !agent.restsAt(now)).toList());
        var pairings = new ArrayList<Pairing>();
        var paired = new ArrayList<WaitingCall>();
        var unmatched = new ArrayList<WaitingCall>();
        for (var group : choosingTogether(waiting)) {
            var left = group;
            for (int level : idle.levels()) {
                var still = new ArrayList<WaitingCall>();
                for (var call : left) {
                    idle.take(call, level, now)
                            .ifPresentOrElse(
                                    agent -> {
                                        pairings.add(new Pairing(call.id(), agent.profile()));
                                        paired.add(call);
                                    },
                                    () -> still.add(call));
                }
                left = still;
            }
            unmatched.addAll(left);
        }
        return new MatchResult(pairings, beside(paired, idle, now), nextChange(unmatched, agents, now));
    }

    /** Calls among which an agent's level decides; an emergency chooses before them, alone. */
    private static List<List<WaitingCall>> choosingTogether(Collection<WaitingCall> waiting) {
        var inOrder = waiting.stream().sorted(WaitingCall.ORDER).toList();
        var emergencies = inOrder.stream().filter(WaitingCall::emergency).map(List::of);
        var others = inOrder.stream().filter(call -> !call.emergency()).toList();
        return Stream.concat(emergencies, Stream.of(others)).toList();
    }

    /** Whom nobody else needs, in the same order. */
    private static List<Pairing> beside(List<WaitingCall> paired, IdleAgents idle, Instant now) {
        var beside = new ArrayList<Pairing>();
        for (var call : paired) {
            int left = call.queue().terms().together().besideAtOnce();
            for (int level : left > 0 ? idle.levels() : List.<Integer>of()) {
                var next = idle.take(call, level, now);
                while (left > 0 && next.isPresent()) {
                    beside.add(new Pairing(call.id(), next.get().profile()));
                    left--;
                    next = left > 0 ? idle.take(call, level, now) : Optional.empty();
                }
            }
        }
        return beside;
    }

    private static Optional<Instant> nextChange(
            List<WaitingCall> unmatched, Collection<IdleAgent> agents, Instant now) {
        if (unmatched.isEmpty()) {
            return Optional.empty();
        }
        var calls = unmatched.stream().flatMap(call -> call.opensAfter(now).stream());
        var delayed = agents.stream()
                .map(IdleAgent::profile)
                .filter(agent -> !agent.duties().isEmpty())
                .toList();
        var delays = unmatched.stream()
                .flatMap(call -> delayed.stream().flatMap(agent -> call.opensTo(agent, now).stream()));
        var rests = agents.stream().filter(agent -> agent.restsAt(now)).map(IdleAgent::restsUntil);
        return Stream.of(calls, delays, rests).flatMap(Function.identity()).min(Comparator.naturalOrder());
    }
}
