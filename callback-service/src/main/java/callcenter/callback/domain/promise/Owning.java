package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.AwaitingWrapUp;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.callback.domain.promise.PromiseState.Talking;
import callcenter.events.callback.PromiseHandedOver;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose a promise is. It never stays with an agent who is offline, and comes back while nobody else has taken it. */
final class Owning {

    Decision handOver(Promise promise, PromiseCommand.HandOver command, Instant now) {
        if (!promise.isOpen()) {
            if (command.by() == null) {
                return Decision.unchanged(promise);
            }
            throw new IllegalTransition(promise.state().label(), List.of(), command.label());
        }
        var from = promise.terms().ownerId();
        if (Objects.equals(from, command.to())) {
            return Decision.unchanged(
                    command.by() == null
                            ? promise
                            : promise.under(promise.terms().ownedBy(from)));
        }
        var terms = command.reason() == HandOverReason.OWNER_OFFLINE && from != null
                ? promise.terms().without(from, now)
                : promise.terms().ownedBy(command.to());
        return owned(promise, terms, command.by(), command.reason(), command.note(), now);
    }

    /** Offered to the owner first from the next call on, for as long as its rules say. */
    Decision handBack(Promise promise, String owner, Instant now) {
        var absence = promise.terms().absence();
        return absence == null || !absence.ownerId().equals(owner) || taken(promise, absence)
                ? Decision.unchanged(promise)
                : owned(promise, promise.terms().ownedBy(owner), null, HandOverReason.OWNER_BACK, null, now);
    }

    /** Somebody of the team talks or has talked about it, or said that the customer rang because of it. */
    private static boolean taken(Promise promise, Absence absence) {
        return switch (promise.state()) {
            case Talking talking -> true;
            case AwaitingWrapUp waiting -> true;
            case PromiseState.CustomerOnLine line when line.confirmedBy() != null -> true;
            case Open open ->
                promise.attempts().stream()
                        .filter(attempt -> !attempt.requestedAt().isBefore(absence.since()))
                        .map(Attempt::result)
                        .anyMatch(result -> result != null
                                && result.agentId() != null
                                && !result.agentId().equals(absence.ownerId()));
            case PromiseState.Ended ended -> true;
        };
    }

    private static Decision owned(
            Promise promise,
            Terms terms,
            @Nullable String by,
            HandOverReason reason,
            @Nullable String note,
            Instant now) {
        var before = promise.terms().ownerId();
        return Decision.unchanged(promise)
                .then(
                        promise.under(terms),
                        new PromiseHandedOver(before, terms.ownerId(), by, reason.name(), note, now));
    }
}
