package callcenter.callback.domain.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A callback promise: what was promised, every attempt, who was warned, and where it stands.
 *
 * @param attempts in order; at most one runs while the promise is open
 */
public record Promise(PromiseId id, Terms terms, List<Attempt> attempts, Watch watch, PromiseState state) {

    public Promise {
        attempts = List.copyOf(attempts);
    }

    public boolean isOpen() {
        return state instanceof PromiseState.Open;
    }

    /** The call in which somebody talks, or has just talked, with an agent about it; null when there is none. */
    public @Nullable String callOnLine() {
        return switch (state) {
            case PromiseState.CustomerOnLine line -> line.callId();
            case PromiseState.Talking talking -> talking.attempt().value();
            case PromiseState.AwaitingWrapUp waiting -> waiting.attempt().value();
            case PromiseState.Idle idle -> null;
            case PromiseState.Requested requested -> null;
            case PromiseState.Ended ended -> null;
        };
    }

    /** Attempts that rang the customer's phone. */
    public int tries() {
        return (int) attempts.stream().filter(Attempt::isTry).count();
    }

    Optional<Attempt> attempt(String callId) {
        return attempts.stream()
                .filter(attempt -> attempt.id().value().equals(callId))
                .findFirst();
    }

    Attempt nextAttempt(Instant at) {
        var number = attempts.size() + 1;
        return new Attempt(AttemptId.of(id, number), number, at, null);
    }

    /**
     * The call with the record of the latest contact about the matter: of a conversation that did not keep the promise, or
     * of the call in which it was made again. Null while nobody was spoken to about it since it was made (CBK-11).
     */
    @Nullable
    String repeatedAfter() {
        return attempts.stream()
                .filter(Attempt::hasTalk)
                .reduce((earlier, later) -> later)
                .map(attempt -> attempt.id().value())
                .orElseGet(() -> terms.ties().isRepeated() ? terms.callId() : null);
    }

    Promise in(PromiseState next) {
        return new Promise(id, terms, attempts, watch, next);
    }

    /** Without what is personal: the number, the matter, and words of the customer's. For promises that have ended. */
    public Promise erased() {
        var nobody = new Contact(terms.contact().customerId(), "");
        var ended = state instanceof PromiseState.Waived waived
                ? new PromiseState.Waived(waived.by(), "", waived.at())
                : state;
        return new Promise(id, terms.anonymous(nobody), attempts, watch, ended);
    }

    Promise under(Terms next) {
        return new Promise(id, next, attempts, watch, state);
    }

    Promise warned(Watch next) {
        return new Promise(id, terms, attempts, next, state);
    }

    Promise with(Attempt changed) {
        var next = new ArrayList<>(attempts);
        if (changed.number() > next.size()) {
            next.add(changed);
        } else {
            next.set(changed.number() - 1, changed);
        }
        return new Promise(id, terms, next, watch, state);
    }
}
