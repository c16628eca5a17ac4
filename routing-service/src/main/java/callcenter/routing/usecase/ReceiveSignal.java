package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Applies one platform signal once. */
public final class ReceiveSignal {

    /**
     * The signal, its events, deadlines and commands, and the answer are committed together before this completes.
     *
     * @param platform name of the platform
     * @param key      de-duplication key of the webhook; a repeat gets the stored first answer byte for byte
     * @param signal   what the webhook tells; empty when it only asks what to do now
     * @param call     the call it is about
     * @param renderer called inside the transaction with the commands that this answer delivers
     */
    public Uni<WebhookAnswer> receive(
            String platform, String key, Optional<CallSignal> signal, CallId call, AnswerRenderer renderer) {
        return Uni.createFrom().failure(new UnsupportedOperationException("routing core is being built"));
    }
}
