package callcenter.routing.usecase;

import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.queue.Queue;
import callcenter.web.PhoneNumbers;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which queue calls a customer: that of the number he rang, else the team's; and that it is said when it is neither. */
@Singleton
final class ServingQueues {

    private final PhoneNumbers numbers;

    ServingQueues(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * A queue.
     *
     * @param norm   that asked for another one
     * @param missed the number or queue that was meant; null when it serves itself
     */
    record Serving(Queue queue, String norm, @Nullable String missed) {

        /** Whoever looks at the call sees why these people called. */
        Decision toldIn(Decision decision, Instant now) {
            return missed == null ? decision : decision.servedByAnother(norm, missed, queue.id(), now);
        }
    }

    Serving serving(Directory directory, OutboundWish wish) {
        var dialled = wish.dialled() == null ? null : DialledNumber.of(numbers, wish.dialled());
        return directory
                .rung(dialled)
                .map(rung -> new Serving(rung, "ANS-12", null))
                .or(() -> Optional.ofNullable(directory.queues().get(wish.queue()))
                        .map(team -> new Serving(team, "ANS-12", dialled)))
                .or(() -> directory
                        .queueFor(null)
                        .map(first -> new Serving(
                                first,
                                dialled == null ? "CBK-4" : "ANS-12",
                                dialled == null ? wish.queue().value() : dialled)))
                .orElseThrow(() -> new IllegalStateException("No queue is configured"));
    }
}
