package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.EarlierContact;
import callcenter.web.CustomerIds;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who rings, and the place among the waiting that is his for that. */
@Singleton
final class Callers {

    private final CustomerIds customerIds;
    private final PhoneNumbers numbers;
    private final KnownCustomers customers;
    private final KnownNuisances nuisances;
    private final RoutingSettings settings;
    private final ZoneId zone;

    Callers(
            CustomerIds customerIds,
            PhoneNumbers numbers,
            KnownCustomers customers,
            KnownNuisances nuisances,
            RoutingSettings settings,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.customerIds = customerIds;
        this.numbers = numbers;
        this.customers = customers;
        this.nuisances = nuisances;
        this.settings = settings;
        this.zone = zone;
    }

    /**
     * A call that comes in, understood.
     *
     * @param dialled number of ours in its one spelling; null when the platform did not say
     */
    record Ringing(
            CallSignal.Incoming signal,
            Customer customer,
            @Nullable String dialled) {}

    Ringing ringing(CallSignal.Incoming incoming) {
        var number = incoming.number();
        return new Ringing(
                incoming,
                new Customer(number == null ? null : customerIds.of(number), number),
                incoming.dialled() == null ? null : DialledNumber.of(numbers, incoming.dialled()));
    }

    /** The same number on the same local day is a repeat (ANS-4). */
    Instant today(Instant now) {
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    Uni<Arriving> arriving(
            Mutiny.Session session,
            Directory directory,
            Queue queue,
            Ringing ringing,
            Optional<EarlierContact> earlier,
            Instant now) {
        return customers
                .of(session, directory, ringing.customer().id())
                .map(known -> new Arriving(
                        origin(ringing, queue, earlier, now), place(ringing, directory, queue, earlier, known, now)))
                .chain(arriving -> nuisances.marked(session, directory, arriving, now));
    }

    private static CallOrigin origin(Ringing ringing, Queue queue, Optional<EarlierContact> earlier, Instant now) {
        var signal = ringing.signal();
        return new CallOrigin(
                signal.callId(),
                Direction.INBOUND,
                new Line(signal.platform(), signal.platformCallId(), signal.dialled()),
                ringing.customer(),
                queue.terms(),
                null,
                earlier.map(EarlierContact::call).orElse(null),
                now);
    }

    private Place place(
            Ringing ringing,
            Directory directory,
            Queue queue,
            Optional<EarlierContact> earlier,
            Optional<CustomerProfile> known,
            Instant now) {
        var preference = earlier.flatMap(EarlierContact::agent)
                .filter(agent -> directory.serves(agent, queue))
                .map(agent -> Preference.ofRepeat(agent, keptUntil(queue, now)))
                .orElse(null);
        int steps = (earlier.isPresent() ? repeatPriority(queue) : 0) + customers.priority(known, queue);
        return queue.place(steps, ringing.dialled(), now, preference).wishing(customers.wishes(known, queue));
    }

    private int repeatPriority(Queue queue) {
        return Objects.requireNonNullElse(queue.rules().callers().repeatPriority(), settings.repeatPriority());
    }

    private @Nullable Instant keptUntil(Queue queue, Instant now) {
        var kept = Objects.requireNonNullElse(queue.rules().callers().repeatKept(), settings.repeatKept());
        return kept.isPositive() ? now.plus(kept) : null;
    }
}
