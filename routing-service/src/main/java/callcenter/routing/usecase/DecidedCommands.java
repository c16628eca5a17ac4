package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Line;
import callcenter.routing.store.DecisionStore.Written;
import callcenter.routing.store.StoredCommand;
import java.util.List;
import java.util.Map;

/** The commands of one decision, in order, and the line of the call that they are for. */
record DecidedCommands(CallId call, Line line, List<StoredCommand> commands) {

    /** What they are to the sender, by what was found out when they were written. */
    FreshCommands written(Map<String, Written> written) {
        return new FreshCommands(
                call,
                line.platform(),
                commands.stream()
                        .map(it -> new FreshCommands.Fresh(
                                it,
                                PendingCommands.of(
                                        it,
                                        line.platformCallId(),
                                        written.get(it.id()).leg())))
                        .toList(),
                commands.stream().anyMatch(it -> written.get(it.id()).behind()));
    }
}
