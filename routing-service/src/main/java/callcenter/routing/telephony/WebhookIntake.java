package callcenter.routing.telephony;

import callcenter.routing.usecase.AnswerRenderer;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.ReceiveSignal;
import callcenter.routing.usecase.WebhookAnswer;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands webhooks to the core and keeps the promise that each is answered within two seconds: what cannot be recorded by
 * then gets the answer for bad times.
 */
@ApplicationScoped
public class WebhookIntake {
    private static final Logger LOG = Logger.getLogger(WebhookIntake.class);

    /** Leaves half a second of the two for the way there and back. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final ReceiveSignal receiveSignal;

    @Inject
    WebhookIntake(ReceiveSignal receiveSignal) {
        this.receiveSignal = receiveSignal;
    }

    /** Records it and answers; never fails but with a {@link Problem}. */
    public Uni<WebhookAnswer> receive(Hearing hearing) {
        // Remembered, so that giving up waiting does not cancel a transaction on its way to its commit.
        Uni<WebhookAnswer> recorded = record(hearing).memoize().indefinitely();
        return recorded.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(failure -> !(failure instanceof Problem))
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "A %s webhook of call %s could not be recorded (%s): answered without",
                            hearing.platform(),
                            hearing.call(),
                            failure.getClass().getSimpleName());
                    return hearing.whenDown().get();
                });
    }

    private Uni<WebhookAnswer> record(Hearing hearing) {
        var after = new AtomicReference<@Nullable CallSnapshot>();
        AnswerRenderer renderer = (call, commands) -> {
            after.set(call);
            return hearing.renderer().render(call, commands);
        };
        return receiveSignal
                .receive(hearing.platform(), hearing.key(), hearing.signal(), hearing.call(), renderer)
                .flatMap(answer -> Optional.ofNullable(after.get())
                        .flatMap(hearing.thereby())
                        .map(signal -> receiveSignal.receive(
                                hearing.platform(),
                                hearing.key() + "/thereby",
                                Optional.of(signal),
                                hearing.call(),
                                (call, commands) -> answer))
                        .orElse(Uni.createFrom().item(answer)));
    }
}
