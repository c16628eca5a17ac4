package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Transaction;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallClock;
import callcenter.routing.domain.call.CallEffect;
import callcenter.routing.domain.call.CallEffect.AgentAffected;
import callcenter.routing.domain.call.CallEffect.ClockSet;
import callcenter.routing.domain.call.CallEffect.ClockStopped;
import callcenter.routing.domain.call.CallEffect.Commanded;
import callcenter.routing.domain.call.CallEffect.Noted;
import callcenter.routing.domain.call.CallEffect.Published;
import callcenter.routing.domain.call.CallEffect.ReservationDecided;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.ReservationStore;
import callcenter.routing.store.StoredCommand;
import callcenter.routing.store.TimelineStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * Saves a decision about a locked call with everything that goes with it. Statements that read or write other tables
 * come first and the call's own row changes last, so that it is written once.
 */
@Singleton
final class CallChanges {

    private final ReservationStore reservations;
    private final TimelineStore timeline;
    private final AgentChanges agents;
    private final CommandOutbox outbox;
    private final Wakes wakes;

    CallChanges(
            ReservationStore reservations,
            TimelineStore timeline,
            AgentChanges agents,
            CommandOutbox outbox,
            Wakes wakes) {
        this.reservations = reservations;
        this.timeline = timeline;
        this.agents = agents;
        this.outbox = outbox;
        this.wakes = wakes;
    }

    /** Its commands are sent by request. */
    Uni<Call> save(Transaction tx, CallRow row, Decision decision, Instant now) {
        return state(tx, row, decision, now)
                .chain(() -> outbox.toSend(tx, row, decision.commands(), now))
                .replaceWith(decision.next());
    }

    /** Its commands are delivered by the answer to the webhook, unless they would overtake one that is still unsent. */
    Uni<List<StoredCommand>> saveForAnswer(Transaction tx, CallRow row, Decision decision, Instant now) {
        return state(tx, row, decision, now).chain(() -> outbox.inAnswer(tx, row, decision.commands(), now));
    }

    private Uni<Void> state(Transaction tx, CallRow row, Decision decision, Instant now) {
        var effects = decision.effects();
        return reservations(tx, effects, now)
                .chain(() -> timeline.add(tx.session(), row.id(), Evidence.of(effects)))
                .chain(() -> agents.follow(tx, row.id(), affected(effects), now))
                .invoke(() -> {
                    if (!row.exists() || !row.call().equals(decision.next())) {
                        row.become(decision.next());
                    }
                    effects.forEach(effect -> buffer(tx, row, effect));
                    if (decision.next().state() == CallState.WAITING) {
                        tx.afterCommit(() -> wakes.wake(MatchCalls.CHANNEL));
                    }
                });
    }

    private Uni<Void> reservations(Transaction tx, List<CallEffect> effects, Instant now) {
        var done = Uni.createFrom().voidItem();
        for (var effect : effects) {
            if (effect instanceof ReservationDecided decided) {
                done = done.chain(
                        () -> reservations.decide(tx.session(), decided.reservation(), decided.status(), now));
            }
        }
        return done;
    }

    private static List<AgentAffected> affected(List<CallEffect> effects) {
        return effects.stream()
                .filter(AgentAffected.class::isInstance)
                .map(AgentAffected.class::cast)
                .toList();
    }

    private static void buffer(Transaction tx, CallRow row, CallEffect effect) {
        var id = row.id().value();
        switch (effect) {
            case Published published -> tx.publish(id, row.nextSequence(), published.at(), published.event());
            case ClockSet set -> tx.schedule(new Deadline(kind(set.clock()), id, set.dueAt()));
            case ClockStopped stopped -> tx.cancel(kind(stopped.clock()), id);
            case Commanded ignored -> {}
            case ReservationDecided ignored -> {}
            case AgentAffected ignored -> {}
            case Noted ignored -> {}
        }
    }

    /** Deadline kind of a clock; stored, so never renamed. */
    static String kind(CallClock clock) {
        return switch (clock) {
            case RING -> "call-ring";
            case HOLD -> "call-hold";
            case WRAP_UP -> "call-wrap-up";
        };
    }
}
