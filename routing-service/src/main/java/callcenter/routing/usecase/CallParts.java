package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.AgentConsequence;
import callcenter.routing.domain.call.CallEffect.AgentAffected;
import callcenter.routing.domain.call.CallPart;
import callcenter.routing.domain.call.WrapUpRecord;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.CallPartRow;
import callcenter.routing.store.CallPartStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.TimelineEntry;
import callcenter.routing.store.TimelineStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What becomes of the parts of calls that were handed on: each owes a record, and has its own clock (CAL-12). */
@Singleton
final class CallParts {

    /** Deadline kind; stored, so never renamed. The subject is the part's reservation. */
    static final String CLOCK = "call-part-wrap-up";

    private final CallPartStore parts;
    private final CallStore calls;
    private final TimelineStore timeline;
    private final AgentChanges agents;

    CallParts(CallPartStore parts, CallStore calls, TimelineStore timeline, AgentChanges agents) {
        this.parts = parts;
        this.calls = calls;
        this.timeline = timeline;
        this.agents = agents;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onParts(deadlines, CLOCK, (tx, deadline, now) -> due(tx, new ReservationId(deadline.subject()), now));
    }

    /** Writes the record that the agent owes of a part of this locked call; answers whether he owes one. */
    Uni<Boolean> wrapUp(Transaction tx, CallRow call, AgentId agent, WrapUpRecord written, Instant now) {
        return parts.owed(tx.session(), call.id(), agent)
                .chain(found -> found.map(
                                row -> wrapUp(tx, call, row, written, now).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> wrapUp(Transaction tx, CallRow call, CallPartRow row, WrapUpRecord written, Instant now) {
        var part = row.part();
        var event = part.event(written, now);
        row.become(part.wrappedUp(now));
        tx.publish(call.id().value(), call.nextSequence(), now, event);
        tx.cancel(CLOCK, part.reservation().value());
        return note(tx, part, Evidence.of(event, now))
                .chain(() -> calls.save(tx.session(), call))
                .chain(() -> release(tx, part, now));
    }

    /** The agent goes on where the queue leaves that to him; answers whether it does. */
    Uni<Boolean> goOn(Transaction tx, CallRow call, AgentId agent, Instant now) {
        return parts.owed(tx.session(), call.id(), agent)
                .chain(found -> found.filter(row -> row.part().leavesItToTheAgent())
                        .map(row -> letGo(tx, row, row.part().wentOn(now), now).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    /** A supervisor lets the agent go on; answers whether he owed a record of a part of this call. */
    Uni<Boolean> free(Transaction tx, CallRow call, AgentId agent, Instant now) {
        return parts.owed(tx.session(), call.id(), agent)
                .chain(found -> found.filter(row -> !row.part().agentFreed())
                        .map(row -> letGo(tx, row, row.part().freed(), now).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> letGo(Transaction tx, CallPartRow row, CallPart gone, Instant now) {
        var part = row.part();
        row.become(gone);
        return release(tx, part, now);
    }

    private Uni<Void> due(Transaction tx, ReservationId reservation, Instant now) {
        return parts.callOf(tx.session(), reservation)
                .chain(call -> call.map(id -> calls.lock(tx.session(), id)
                                .chain(locked -> parts.lock(tx.session(), reservation)
                                        .chain(row -> row.map(it -> due(tx, locked.orElseThrow(), it, now))
                                                .orElseGet(
                                                        () -> Uni.createFrom().voidItem()))))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> due(Transaction tx, CallRow call, CallPartRow row, Instant now) {
        var part = row.part();
        if (part.wrappedUpAt() != null || part.overdue()) {
            return Uni.createFrom().voidItem();
        }
        if (now.isBefore(part.dueAt())) {
            tx.schedule(new Deadline(CLOCK, part.reservation().value(), part.dueAt()));
            return Uni.createFrom().voidItem();
        }
        var late = part.late();
        row.become(late);
        var event = late.overdueNoted();
        tx.publish(call.id().value(), call.nextSequence(), now, event);
        return note(tx, part, Evidence.of(event, now))
                .chain(() -> calls.save(tx.session(), call))
                .chain(() -> late.agentFreed()
                        ? release(tx, part, now)
                        : Uni.createFrom().voidItem());
    }

    /** Whoever went on before is not let go a second time. */
    private Uni<Void> release(Transaction tx, CallPart part, Instant now) {
        return part.agentFreed()
                ? Uni.createFrom().voidItem()
                : agents.follow(
                                tx,
                                part.call(),
                                List.of(new AgentAffected(part.agent(), AgentConsequence.RELEASED)),
                                now)
                        .invoke(rows -> rows.forEach(row -> agents.save(tx, row)))
                        .replaceWithVoid();
    }

    private Uni<Void> note(Transaction tx, CallPart part, TimelineEntry entry) {
        return timeline.add(tx.session(), List.of(new TimelineStore.Line(part.call(), entry)));
    }
}
