package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.domain.supervision.Fact;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.Receipt;
import callcenter.routing.store.ReceiptStore;
import callcenter.routing.store.ReceiptStore.Met;
import callcenter.routing.store.ReservationStore;
import callcenter.routing.telephony.TelephonyPlatform;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Applies one platform signal once. */
@Singleton
public final class ReceiveSignal {

    private final Transactions transactions;
    private final ReceiptStore receipts;
    private final CallStore calls;
    private final ReservationStore reservations;
    private final Arrivals arrivals;
    private final CallChanges changes;
    private final Platforms platforms;
    private final InstantSource clock;

    ReceiveSignal(
            Transactions transactions,
            ReceiptStore receipts,
            CallStore calls,
            ReservationStore reservations,
            Arrivals arrivals,
            CallChanges changes,
            Platforms platforms,
            InstantSource clock) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.calls = calls;
        this.reservations = reservations;
        this.arrivals = arrivals;
        this.changes = changes;
        this.platforms = platforms;
        this.clock = clock;
    }

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
        return transactions
                .run(tx -> met(tx, platform, key, signal)
                        .chain(met -> met.receipt()
                                .map(it -> Uni.createFrom().item(answer(it)))
                                .orElseGet(() -> applied(tx, platform, signal, met.call(), call, renderer)
                                        .call(answer -> stored(tx, platform, key, answer)))))
                .onFailure(ReceivedTwice.class)
                .retry()
                .atMost(3);
    }

    /** A webhook that only asks does not lock its call. */
    private Uni<Met> met(Transaction tx, String platform, String key, Optional<CallSignal> signal) {
        if (signal.isEmpty()) {
            return receipts.find(tx.session(), platform, key).map(receipt -> new Met(receipt, Optional.empty()));
        }
        return signal.get() instanceof CallSignal.Incoming
                ? receipts.meetOrCreate(
                        tx.session(), platform, key, signal.get().callId(), clock.instant())
                : receipts.meet(tx.session(), platform, key, signal.get().callId());
    }

    private Uni<WebhookAnswer> applied(
            Transaction tx,
            String platform,
            Optional<CallSignal> signal,
            Optional<CallRow> known,
            CallId id,
            AnswerRenderer renderer) {
        var now = clock.instant();
        return signal.map(heard -> heard(tx, platform, heard, known, now, renderer))
                .orElseGet(() -> calls.find(tx.session(), id)
                        .map(row -> renderer.render(snapshot(platform, id, row), List.of())));
    }

    private Uni<WebhookAnswer> heard(
            Transaction tx,
            String platform,
            CallSignal signal,
            Optional<CallRow> met,
            Instant now,
            AnswerRenderer renderer) {
        return row(tx, signal, met, now)
                .chain(row -> row.map(known -> decide(tx, known, signal, now)
                                .chain(decision ->
                                        save(tx, platform, known, signal, spoken(platform, signal, decision), now)))
                        .orElseGet(() -> Uni.createFrom().item(List.of()))
                        .map(commands -> renderer.render(snapshot(platform, signal.callId(), row), commands)));
    }

    /** Only a beginning and an end can be the first we hear of a call; anything else about an unknown one is void. */
    private Uni<Optional<CallRow>> row(Transaction tx, CallSignal signal, Optional<CallRow> met, Instant now) {
        return met.isEmpty() && signal instanceof CallSignal.Ended last
                ? calls.lockOrCreate(tx.session(), last.callId(), now).map(Optional::of)
                : Uni.createFrom().item(met);
    }

    private Uni<Decision> decide(Transaction tx, CallRow row, CallSignal signal, Instant now) {
        if (row.exists()) {
            var call = row.call();
            return ofAnotherLeg(tx.session(), call, signal)
                    .map(another -> another ? call.unchanged() : call.heard(signal, now));
        }
        return switch (signal) {
            case CallSignal.Incoming incoming -> arrivals.incoming(tx.session(), incoming, now);
            case CallSignal.Ended ended ->
                Uni.createFrom().item(Tombstone.of(ended).unchanged());
            default -> throw new IllegalStateException("A call cannot begin with " + signal);
        };
    }

    /** The leg of an agent whom the call was taken from ends without ending the call. */
    private Uni<Boolean> ofAnotherLeg(Mutiny.Session session, Call call, CallSignal signal) {
        if (!(signal instanceof CallSignal.Ended ended)
                || ended.platformCallId().equals(CommandDelivery.line(call).platformCallId())) {
            return Uni.createFrom().item(false);
        }
        return reservations
                .ofLeg(session, call.id(), ended.platformCallId())
                .map(leg -> leg.isPresent() && !leg.get().equals(call.connected()));
    }

    private Uni<List<PendingCommand>> save(
            Transaction tx, String platform, CallRow row, CallSignal signal, Decision decision, Instant now) {
        row.heard(now);
        if (signal instanceof CallSignal.SpeechHeard speech) {
            return changes.save(tx, row, decision, new Fact.Heard(speech.speech(), speech.lasted()), now)
                    .replaceWith(List.of());
        }
        var carries = platforms
                .named(platform)
                .map(TelephonyPlatform::answersCarryCommands)
                .orElse(false);
        return carries
                ? changes.saveForAnswer(tx, row, decision, now)
                : changes.save(tx, row, decision, now).replaceWith(List.of());
    }

    private Decision spoken(String platform, CallSignal signal, Decision decision) {
        boolean customerListens = signal instanceof CallSignal.Incoming || signal instanceof CallSignal.KeyPressed;
        return customerListens
                        && platforms
                                .named(platform)
                                .map(TelephonyPlatform::answersSpeak)
                                .orElse(false)
                ? decision.saidByTheAnswer()
                : decision;
    }

    private static CallSnapshot snapshot(String platform, CallId id, Optional<CallRow> row) {
        return row.filter(CallRow::exists)
                .map(CallRow::call)
                .map(CallSnapshot::of)
                .orElseGet(() -> CallSnapshot.unknown(id, platform));
    }

    /** The same webhook, delivered twice at once: the second starts over and finds the first one's answer. */
    private Uni<Void> stored(Transaction tx, String platform, String key, WebhookAnswer answer) {
        var receipt = new Receipt(answer.status(), answer.contentType(), answer.body());
        return receipts.add(tx.session(), platform, key, receipt, clock.instant())
                .chain(first ->
                        first ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new ReceivedTwice()));
    }

    private static WebhookAnswer answer(Receipt receipt) {
        return new WebhookAnswer(receipt.status(), receipt.contentType(), receipt.body());
    }

    private static final class ReceivedTwice extends RuntimeException {}
}
