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
import callcenter.routing.domain.call.CallEffect.PartOwed;
import callcenter.routing.domain.call.CallEffect.Published;
import callcenter.routing.domain.call.CallEffect.ReservationDecided;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.supervision.Fact;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.CallPartStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.DecisionStore;
import callcenter.routing.store.DecisionStore.Consequences;
import callcenter.routing.store.DecisionStore.Decided;
import callcenter.routing.store.DecisionStore.Made;
import callcenter.routing.store.DecisionStore.Way;
import callcenter.routing.store.TimelineStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.FlushMode;

/**
 * Saves decisions about locked calls with everything that goes with them: agents are locked and changed; the calls and
 * what comes with the decisions are one statement.
 */
@Singleton
final class CallChanges {

    private final DecisionStore decisions;
    private final AgentChanges agents;
    private final CommandOutbox outbox;
    private final Norms norms;
    private final CallPartStore parts;
    private final AttemptLedger ledger;
    private final ReadFirst readFirst;
    private final Wakes wakes;

    CallChanges(
            DecisionStore decisions,
            AgentChanges agents,
            CommandOutbox outbox,
            Norms norms,
            CallPartStore parts,
            AttemptLedger ledger,
            ReadFirst readFirst,
            Wakes wakes) {
        this.decisions = decisions;
        this.agents = agents;
        this.outbox = outbox;
        this.norms = norms;
        this.parts = parts;
        this.ledger = ledger;
        this.readFirst = readFirst;
        this.wakes = wakes;
    }

    /** Its commands are sent by request. */
    Uni<Call> save(Transaction tx, CallRow row, Decision decision, Instant now) {
        return save(tx, List.of(new Saving(row, decision)), now).replaceWith(decision.next());
    }

    /** Several at once, with as many statements as one needs. Their commands are sent by request. */
    Uni<Void> save(Transaction tx, List<Saving> savings, Instant now) {
        return followed(tx, savings, now).chain(all -> saveWith(tx, all, now));
    }

    /** The norms see this fact, whether or not they have seen anything of the call before. */
    Uni<Call> save(Transaction tx, CallRow row, Decision decision, Fact fact, Instant now) {
        return norms.see(tx, new Saving(row, decision), fact, now)
                .chain(all -> saveWith(tx, List.of(all), now))
                .replaceWith(decision.next());
    }

    private Uni<List<Saving>> followed(Transaction tx, List<Saving> savings, Instant now) {
        return norms.follow(tx, savings, now).chain(all -> readFirst.follow(tx.session(), all, now));
    }

    private Uni<Void> saveWith(Transaction tx, List<Saving> savings, Instant now) {
        return states(tx, savings, now).chain(held -> {
            var told = savings.stream().map(it -> outbox.told(it, now)).toList();
            return decisions
                    .write(tx.session(), consequences(savings, held, told, outbox.byRequest(now)), now)
                    .invoke(written -> told.forEach(it -> outbox.handOver(tx, it.written(written))))
                    .replaceWithVoid();
        });
    }

    /** Its commands are delivered by the answer to the webhook, unless they would overtake one that is still unsent. */
    Uni<List<PendingCommand>> saveForAnswer(Transaction tx, CallRow row, Decision decision, Instant now) {
        return followed(tx, List.of(new Saving(row, decision)), now)
                .chain(all -> states(tx, all, now).chain(held -> answered(tx, all.getFirst(), held, now)));
    }

    private Uni<List<PendingCommand>> answered(Transaction tx, Saving saving, List<AgentRow> held, Instant now) {
        var told = outbox.told(saving, now);
        return decisions
                .write(tx.session(), consequences(List.of(saving), held, List.of(told), outbox.inAnswer(now)), now)
                .map(told::written)
                .map(fresh -> {
                    if (!fresh.behind()) {
                        return fresh.ready();
                    }
                    outbox.handOver(tx, fresh);
                    return List.of();
                });
    }

    /**
     * Lets calls and agents become what was decided, and answers the agents. Rows of the session are written once, with the
     * commit, and not before each statement in between with what changed so far.
     */
    private Uni<List<AgentRow>> states(Transaction tx, List<Saving> savings, Instant now) {
        tx.session().setFlushMode(FlushMode.COMMIT);
        var affecting = savings.stream()
                .filter(it -> effects(it, AgentAffected.class).findAny().isPresent())
                .toList();
        return InOrder.all(
                        affecting,
                        it -> agents.follow(
                                tx,
                                it.row().id(),
                                effects(it, AgentAffected.class).toList(),
                                now))
                .call(() -> parts(tx, savings))
                .call(() -> ledger.follow(tx, savings, now))
                .invoke(() -> savings.forEach(it -> state(tx, it.row(), it.decision())))
                .map(held -> Stream.concat(
                                held.stream().flatMap(List::stream),
                                savings.stream().flatMap(it -> it.reserved().stream()))
                        .filter(AgentRow::isChanged)
                        .distinct()
                        .toList());
    }

    private void state(Transaction tx, CallRow row, Decision decision) {
        if (!row.exists() || !row.call().equals(decision.next())) {
            row.become(decision.next());
        }
        decision.effects().forEach(effect -> buffer(tx, row, effect));
        if (decision.next().state() == CallState.WAITING) {
            tx.afterCommit(() -> wakes.wake(MatchCalls.CHANNEL));
        }
    }

    private Uni<Void> parts(Transaction tx, List<Saving> savings) {
        var owed = savings.stream()
                .flatMap(it -> effects(it, PartOwed.class))
                .map(PartOwed::part)
                .toList();
        return owed.isEmpty() ? Uni.createFrom().voidItem() : parts.add(tx.session(), owed);
    }

    private static Consequences consequences(
            List<Saving> savings, List<AgentRow> held, List<DecidedCommands> told, Way way) {
        return new Consequences(
                savings.stream().map(Saving::row).filter(CallRow::isChanged).toList(),
                held,
                savings.stream()
                        .flatMap(it -> it.offers().stream()
                                .map(offer -> new Made(it.row().id(), offer)))
                        .toList(),
                savings.stream()
                        .flatMap(it -> effects(it, ReservationDecided.class))
                        .map(it -> new Decided(it.reservation(), it.status()))
                        .toList(),
                savings.stream()
                        .flatMap(it -> Evidence.of(it.decision().effects()).stream()
                                .map(entry -> new TimelineStore.Line(it.row().id(), entry)))
                        .toList(),
                told.stream().flatMap(it -> it.commands().stream()).toList(),
                way);
    }

    private static <E extends CallEffect> Stream<E> effects(Saving saving, Class<E> kind) {
        return saving.decision().effects().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void buffer(Transaction tx, CallRow row, CallEffect effect) {
        var id = row.id().value();
        switch (effect) {
            case Published published -> tx.publish(id, row.nextSequence(), published.at(), published.event());
            case ClockSet set -> {
                if (!ofTheNorms(row, set.clock())) {
                    tx.schedule(new Deadline(kind(set.clock()), id, set.dueAt()));
                }
            }
            case ClockStopped stopped -> {
                if (!ofTheNorms(row, stopped.clock())) {
                    tx.cancel(kind(stopped.clock()), id);
                }
            }
            case Commanded ignored -> {}
            case ReservationDecided ignored -> {}
            case AgentAffected ignored -> {}
            case PartOwed(var part) ->
                tx.schedule(new Deadline(CallParts.CLOCK, part.reservation().value(), part.dueAt()));
            case Noted ignored -> {}
        }
    }

    /** Once there is a supervision, it alone says when it looks again. */
    private static boolean ofTheNorms(CallRow row, CallClock clock) {
        return clock == CallClock.NORMS && row.isSupervised();
    }

    /** Deadline kind of a clock; stored, so never renamed. */
    static String kind(CallClock clock) {
        return switch (clock) {
            case LISTEN -> TellBulletins.KIND;
            case NOTE -> "call-note";
            case WAIT -> LookAfterCallers.KIND;
            case RING -> "call-ring";
            case WIDEN -> "call-widen";
            case RINGS_END -> "call-rings-end";
            case HOLD -> "call-hold";
            case WRAP_UP -> "call-wrap-up";
            case SURVEY -> "call-survey";
            case NORMS -> "call-norms";
        };
    }
}
