package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.StoredCommand;
import java.util.List;

/**
 * The commands of one decision, in order, as they were written.
 *
 * @param platform of the call
 * @param behind   whether the call has unsent commands before these
 */
record FreshCommands(CallId call, String platform, List<Fresh> commands, boolean behind) {

    /** As it is stored, and as the platform gets it. */
    record Fresh(StoredCommand stored, PendingCommand ready) {}

    List<PendingCommand> ready() {
        return commands.stream().map(Fresh::ready).toList();
    }
}
