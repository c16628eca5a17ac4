package callcenter.qa.domain.evidence;

import callcenter.qa.domain.evidence.Observation.HoldEnded;
import callcenter.qa.domain.evidence.Observation.HoldOverdue;
import callcenter.qa.domain.evidence.Observation.HoldStarted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One hold, put together from what is known of it; a part that has not arrived (yet) is empty. */
public record Hold(Optional<HoldStarted> started, Optional<HoldOverdue> overdue, Optional<HoldEnded> ended) {

    /** The holds by one agent, in order. A start opens a hold, everything up to the next start belongs to it. */
    static List<Hold> by(AgentId agent, Collection<Observation> inOrder) {
        var holds = new ArrayList<Hold>();
        for (var observation : inOrder) {
            switch (observation) {
                case HoldStarted start
                when start.agent().equals(agent) ->
                    holds.add(new Hold(Optional.of(start), Optional.empty(), Optional.empty()));
                case HoldOverdue overdue
                when overdue.agent().equals(agent) -> {
                    var hold = takeOpen(holds);
                    holds.add(new Hold(hold.started, Optional.of(overdue), Optional.empty()));
                }
                case HoldEnded end
                when end.agent().equals(agent) -> {
                    var hold = takeOpen(holds);
                    holds.add(new Hold(hold.started, hold.overdue, Optional.of(end)));
                }
                default -> {}
            }
        }
        return List.copyOf(holds);
    }

    private static Hold takeOpen(List<Hold> holds) {
        return !holds.isEmpty() && holds.getLast().ended.isEmpty()
                ? holds.removeLast()
                : new Hold(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
