package callcenter.routing.usecase;

import callcenter.events.call.CallEnded;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.Deadline;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.CallEffect;
import callcenter.routing.domain.call.CallEffect.Commanded;
import callcenter.routing.domain.call.CallEffect.Published;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.store.OutboundAttempts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Writes what became of a call of ours into the ledger, with the call itself (CBK-12). Calls of customers cost nothing here. */
@Singleton
final class AttemptLedger {

    private final OutboundAttempts attempts;

    AttemptLedger(OutboundAttempts attempts) {
        this.attempts = attempts;
    }

    Uni<Void> follow(Transaction tx, List<Saving> savings, Instant now) {
        var ours = savings.stream().filter(AttemptLedger::isOurs).toList();
        return ours.isEmpty()
                ? Uni.createFrom().voidItem()
                : InOrder.each(
                        ours,
                        saving -> InOrder.each(saving.decision().effects(), effect -> follow(tx, saving, effect, now)));
    }

    private Uni<Void> follow(Transaction tx, Saving saving, CallEffect effect, Instant now) {
        var session = tx.session();
        var call = saving.row().id();
        if (effect instanceof Commanded(TelephonyCommand.DialCustomer ignored)) {
            var agent = Objects.requireNonNull(saving.decision().next().agent(), "an agent dials");
            return attempts.dialled(session, call, agent.value(), now);
        }
        if (effect instanceof Published(CallEnded ended, var at)) {
            return attempts.over(session, call, outcome(ended), at).chain(() -> letTheNextGo(tx, call, now));
        }
        if (effect instanceof Published(CallWrappedUp written, var ignored)) {
            return attempts.recorded(session, call, written.party());
        }
        return Uni.createFrom().voidItem();
    }

    /** What waited because this customer was being called is looked at with the commit. */
    private Uni<Void> letTheNextGo(Transaction tx, CallId over, Instant now) {
        return attempts.heldAfter(tx.session(), over)
                .invoke(held -> held.ifPresent(
                        call -> tx.schedule(new Deadline(PlaceOutboundCall.HELD, call.value(), now, null))))
                .replaceWithVoid();
    }

    private static String outcome(CallEnded ended) {
        if (ended.notReached() != null) {
            return ended.notReached();
        }
        return "HANDLED".equals(ended.disposition()) ? "TALKED" : ended.disposition();
    }

    private static boolean isOurs(Saving saving) {
        return saving.decision().next() instanceof ReceivedCall call
                && call.origin().outbound();
    }
}
