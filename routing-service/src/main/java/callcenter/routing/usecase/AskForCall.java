package callcenter.routing.usecase;

import callcenter.calendar.lists.HolidayLists;
import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.QueueHours;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.OutboundAttempt;
import callcenter.routing.store.OutboundAttempts;
import callcenter.web.ParsedNumber;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a call to a customer: for a reason that names whom, never by a number (CBK-12). Whom the reason names
 * is called once at a time, at a decent hour (CBK-3), by an agent who has read what was before (CBK-11). What is refused
 * is on the ledger too.
 */
@Singleton
public final class AskForCall {

    /** Ticket-service opens one ticket per call, under this prefix. */
    private static final String TICKET = "t-";

    /** So long the call is the asker's own. */
    private static final Duration ASKERS_OWN = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final CallStore calls;
    private final OutboundAttempts attempts;
    private final PlaceOutboundCall place;
    private final Readings readings;
    private final PhoneNumbers numbers;
    private final InstantSource clock;
    private final QueueHours decent;

    AskForCall(
            Transactions transactions,
            CallStore calls,
            OutboundAttempts attempts,
            PlaceOutboundCall place,
            Readings readings,
            PhoneNumbers numbers,
            InstantSource clock,
            RoutingSettings settings,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.transactions = transactions;
        this.calls = calls;
        this.attempts = attempts;
        this.place = place;
        this.readings = readings;
        this.numbers = numbers;
        this.clock = clock;
        this.decent = decentHours(settings.callingHours(), settings.callingHolidays(), zone);
    }

    /**
     * Who asks, and how.
     *
     * @param agent the asker, who is to make the call; null when anybody of the queue may
     * @param key   the same when the same call is asked for again
     * @param customerChose this hour was the customer's choice
     */
    public record Asker(String by, @Nullable AgentId agent, String key, boolean customerChose) {

        /** The call that is asked for: always the same one for the same key. */
        CallId call() {
            return CallId.of("asked-for", by + '\0' + key);
        }
    }

    /** The call, and whether it was asked for now and not before. */
    public record Asked(Call call, boolean isNew) {}

    /** The latest call about it; 404 when nobody knows of one, 409 when such a call is not asked for here. */
    public Uni<ReceivedCall> about(CallReason reason) {
        return transactions
                .read(session -> named(session, reason))
                .map(found -> found.filter(CallRow::exists)
                        .map(CallRow::call)
                        .filter(call -> reason.kind() != CallReason.Kind.TICKET || call.state() == CallState.COMPLETED)
                        .filter(ReceivedCall.class::isInstance)
                        .map(ReceivedCall.class::cast)
                        .orElseThrow(
                                () -> Problem.notFound(reason.kind().name().toLowerCase(Locale.ROOT), reason.id())));
    }

    /**
     * The call that was asked for under this key for this reason before, however it stands and whoever has it by now;
     * empty when there is none.
     */
    public Uni<Optional<Asked>> before(CallReason reason, Asker asker) {
        return transactions.run(tx -> attempts.of(tx.session(), asker.call())
                .map(known -> known.filter(it -> sameReason(it, reason)))
                .chain(known -> known.isPresent()
                        ? call(tx, asker).map(call -> Optional.of(new Asked(call, false)))
                        : Uni.createFrom().item(Optional.empty())));
    }

    /** The same key again answers with the same call. */
    public Uni<Asked> ask(CallReason reason, ReceivedCall about, Asker asker) {
        return transactions.run(tx -> attempts.of(tx.session(), asker.call())
                .chain(known ->
                        known.isPresent() ? again(tx, known.get(), reason, asker) : first(tx, reason, about, asker)));
    }

    /** For the ledger: what was asked for and not allowed. */
    public Uni<Void> refused(@Nullable CallReason reason, @Nullable String customerId, String by, String why) {
        return transactions.run(tx -> attempts.refused(tx.session(), customerId, reason, by, clock.instant(), why));
    }

    private Uni<Optional<CallRow>> named(Mutiny.Session session, CallReason reason) {
        return switch (reason.kind()) {
            case CUSTOMER -> calls.latestOf(session, reason.id());
            case TICKET ->
                reason.id().startsWith(TICKET) && reason.id().length() > TICKET.length()
                        ? calls.find(session, new CallId(reason.id().substring(TICKET.length())))
                        : Uni.createFrom().item(Optional.empty());
            case PROMISE -> throw AskRefusals.planned(reason.id());
        };
    }

    private Uni<Asked> again(Transaction tx, OutboundAttempt known, CallReason reason, Asker asker) {
        if (!sameReason(known, reason)) {
            throw AskRefusals.keyUsed();
        }
        return call(tx, asker).map(call -> new Asked(call, false));
    }

    private static boolean sameReason(OutboundAttempt known, CallReason reason) {
        return reason.kind().name().equals(known.reasonKind()) && reason.id().equals(known.reasonId());
    }

    private Uni<Asked> first(Transaction tx, CallReason reason, ReceivedCall about, Asker asker) {
        var now = clock.instant();
        var customer = callable(about);
        if (!asker.customerChose()) {
            decent.closedAt(now).ifPresent(closed -> {
                throw AskRefusals.notNow(closed.opensAt());
            });
        }
        var wish = new OutboundWish(
                asker.call(),
                reason,
                customer,
                about.origin().terms().queue(),
                0,
                asker.agent() == null ? null : new Preference(asker.agent(), now.plus(ASKERS_OWN)),
                null,
                null,
                about.id());
        return requireRead(tx.session(), about, asker)
                .chain(() -> calls.liveOf(tx.session(), Objects.requireNonNull(customer.id())))
                .invoke(live -> live.ifPresent(call -> {
                    throw AskRefusals.busy(call);
                }))
                .chain(() -> attempts.open(tx.session(), wish, asker.by(), now))
                .chain(opened -> opened
                        ? place.placeOpened(tx, wish, now)
                                .chain(() -> call(tx, asker))
                                .map(call -> new Asked(call, true))
                        : attempts.of(tx.session(), asker.call())
                                .chain(known ->
                                        again(tx, known.orElseThrow(() -> AskRefusals.busy(null)), reason, asker)));
    }

    /** Only the agent who is going to talk: whoever else gets the call is told to read, and seen to have read or not. */
    private Uni<Void> requireRead(Mutiny.Session session, ReceivedCall about, Asker asker) {
        return asker.agent() == null
                ? Uni.createFrom().voidItem()
                : readings.hasRead(
                                session,
                                asker.agent().value(),
                                ReadRecord.WHAT,
                                about.id().value())
                        .invoke(read -> {
                            if (!read) {
                                throw AskRefusals.unread(about.id());
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Call> call(Transaction tx, Asker asker) {
        return calls.find(tx.session(), asker.call())
                .map(row -> row.map(CallRow::call).orElseThrow());
    }

    /** Known by a number that is called. */
    private Customer callable(ReceivedCall about) {
        var customer = about.origin().customer();
        if (customer.id() == null || customer.number() == null) {
            throw AskRefusals.noNumber(about.id());
        }
        if (numbers.parse(customer.number()) instanceof ParsedNumber.Unusable(String why)) {
            throw AskRefusals.notCalled(why);
        }
        return customer;
    }

    /** The same spans every day, holidays apart. */
    static QueueHours decentHours(List<String> spans, String holidays, ZoneId zone) {
        Map<String, List<String>> week = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), day -> spans));
        return QueueHours.of(week, holidays, HolidayLists.read(holidays), zone);
    }
}
