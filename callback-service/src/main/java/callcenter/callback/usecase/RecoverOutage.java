package callcenter.callback.usecase;

import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.domain.rules.Pace;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AuditTrail;
import callcenter.callback.store.CapturedNumbers;
import callcenter.callback.store.CapturedNumbers.Captured;
import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.web.AuditEntry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Those who rang during an outage are called back on recovery: urgent ones first, then the oldest, no more at a time than agents
 * are free, and nobody outside the calling hours (ANS-12, CBK-2, CBK-3).
 */
@Singleton
public final class RecoverOutage {

    private static final String DEADLINE = "outage.release";
    private static final String MATTER = "系统故障期间来电 / rang during an outage";

    private final CapturedNumbers captured;
    private final AgentPresence presence;
    private final MakePromise makePromise;
    private final Rulebook rulebook;
    private final AuditTrail audit;
    private final OutageConfig config;
    private final Pace pace;

    RecoverOutage(
            CapturedNumbers captured,
            AgentPresence presence,
            MakePromise makePromise,
            Rulebook rulebook,
            AuditTrail audit,
            OutageConfig config) {
        this.captured = captured;
        this.presence = presence;
        this.makePromise = makePromise;
        this.rulebook = rulebook;
        this.audit = audit;
        this.config = config;
        this.pace = new Pace(config.percentOfFreeAgents(), config.atLeast());
    }

    void register(@Observes StartupEvent started, Deadlines deadlines) {
        deadlines.on(DEADLINE, (tx, deadline, now) -> release(tx, now));
    }

    /**
     * @param id the same number captured under the same id is one caller
     * @param contact whom to call back; null when the number cannot be called
     * @param refusal why it cannot be called; null when it can
     */
    public Uni<Void> capture(
            Transaction tx,
            String id,
            @Nullable Contact contact,
            Instant capturedAt,
            @Nullable String refusal,
            Instant now) {
        tx.schedule(new Deadline(DEADLINE, DEADLINE, now.plus(config.every()), null));
        return captured.add(
                tx.session(),
                id,
                contact == null ? null : contact.customerId(),
                contact == null ? null : contact.number(),
                contact == null ? null : contact.dialled(),
                capturedAt,
                refusal);
    }

    public Uni<Void> pause(Transaction tx, boolean paused, String by, String reason, Instant now) {
        if (!paused) {
            tx.schedule(new Deadline(DEADLINE, DEADLINE, now, null));
        }
        var action = paused ? "outage-recovery.pause" : "outage-recovery.resume";
        return captured.pause(tx.session(), paused)
                .call(() -> audit.record(tx.session(), new AuditEntry(now, by, action, "outage-recovery", reason)));
    }

    /** As many as there is room for, while they may be called; comes again while somebody waits. */
    Uni<Void> release(Transaction tx, Instant now) {
        return captured.progress(tx.session())
                .flatMap(progress -> progress.paused() || progress.waiting() == 0
                        ? Uni.createFrom().voidItem()
                        : callableAt(tx, now).flatMap(opens -> {
                            var open = !opens.isAfter(now);
                            var next = open ? now.plus(config.every()) : opens;
                            tx.schedule(new Deadline(DEADLINE, DEADLINE, next, null));
                            return open
                                    ? asThereIsRoom(tx, progress.open(), now)
                                    : Uni.createFrom().voidItem();
                        }));
    }

    /** From when on somebody may be called: now, or the opening of the calling hours. */
    public Uni<Instant> callableAt(Transaction tx, Instant now) {
        return rulebook.currentAt(tx.session(), config.queue())
                .map(ruling -> ruling.rules().of(PromiseKind.OUTAGE).hours().openAtOrAfter(now));
    }

    private Uni<Void> asThereIsRoom(Transaction tx, long running, Instant now) {
        return presence.available(tx.session())
                .map(free -> pace.releases(free, running))
                .flatMap(room -> room == 0 ? Uni.createFrom().voidItem() : release(tx, room, now));
    }

    private Uni<Void> release(Transaction tx, int room, Instant now) {
        return captured.next(tx.session(), room)
                .flatMap(next -> Multi.createFrom()
                        .iterable(next)
                        .onItem()
                        .transformToUniAndConcatenate(caller -> promise(tx, caller, now))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /**
     * Its clock runs from the release: before, nobody could have called. The queue of the number that was rung calls;
     * only routing knows which that is, and the configured one calls where it is none.
     */
    private Uni<Void> promise(Transaction tx, Captured caller, Instant now) {
        var agreement = new Agreement(
                caller.id(),
                PromiseKind.OUTAGE,
                new Contact(caller.customerId(), caller.number(), caller.dialled()),
                MATTER,
                null,
                config.queue(),
                now,
                Wishes.NONE,
                null);
        return makePromise
                .make(tx, agreement, now)
                .flatMap(made -> captured.released(
                        tx.session(), caller.id(), made.promise().id().value()));
    }
}
