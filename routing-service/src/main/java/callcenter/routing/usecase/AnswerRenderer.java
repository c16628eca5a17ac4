package callcenter.routing.usecase;

import java.util.List;

/** Writes a webhook's answer in the platform's language. */
@FunctionalInterface
public interface AnswerRenderer {

    /**
     * Called inside the transaction; must be quick and free of effects, because a transaction may run again.
     *
     * @param call     the call after the signal; for a webhook that names no known call, a tombstone
     * @param commands what this answer delivers, in order: all of them must be in it, they are never sent by request.
     *                 Empty for a platform whose answers carry no commands.
     */
    WebhookAnswer render(CallSnapshot call, List<PendingCommand> commands);
}
