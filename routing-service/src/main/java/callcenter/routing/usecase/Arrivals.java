package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.ArrivalStore;
import callcenter.routing.store.EarlierContact;
import callcenter.web.CustomerIds;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Gives an incoming call its queue and its place. */
@Singleton
final class Arrivals {

    private final Directories directories;
    private final ArrivalStore arrivals;
    private final CustomerIds customerIds;
    private final PhoneNumbers numbers;
    private final KnownCustomers customers;
    private final RoutingSettings settings;
    private final KnownNuisances nuisances;
    private final TellBulletins bulletins;
    private final Entrance entrance;
    private final ZoneId zone;

    Arrivals(
            Directories directories,
            ArrivalStore arrivals,
            CustomerIds customerIds,
            PhoneNumbers numbers,
            KnownCustomers customers,
            RoutingSettings settings,
            KnownNuisances nuisances,
            TellBulletins bulletins,
            Entrance entrance,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.directories = directories;
        this.arrivals = arrivals;
        this.customerIds = customerIds;
        this.numbers = numbers;
        this.customers = customers;
        this.settings = settings;
        this.nuisances = nuisances;
        this.bulletins = bulletins;
        this.entrance = entrance;
        this.zone = zone;
    }

    Uni<Decision> incoming(Mutiny.Session session, CallSignal.Incoming incoming, Instant now) {
        var number = incoming.number();
        var customer = new Customer(number == null ? null : customerIds.of(number), number);
        var dialled = incoming.dialled() == null ? null : DialledNumber.of(numbers, incoming.dialled());
        // The same number on the same local day is a repeat (ANS-4).
        var today = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return arrivals.of(session, customer.id(), today, incoming.callId())
                .chain(arrival -> directories.at(session, arrival.revision()).chain(directory -> {
                    var queue = directory
                            .queueFor(dialled)
                            .orElseThrow(() -> new IllegalStateException("No queue is configured"));
                    return customers
                            .of(session, directory, customer.id())
                            .map(known -> arriving(incoming, customer, dialled, queue, arrival.earlier(), known, now))
                            .chain(arriving -> nuisances.marked(session, directory, arriving, now))
                            .chain(arriving -> Call.turnAway(arriving.origin(), arriving.place())
                                    .or(() -> bulletins.first(directory, arriving, now))
                                    .map(told -> Uni.createFrom().item(told))
                                    .orElseGet(() -> entrance.of(session, directory, queue, arriving, now)));
                }));
    }

    private Arriving arriving(
            CallSignal.Incoming incoming,
            Customer customer,
            @Nullable String dialled,
            Queue queue,
            Optional<EarlierContact> earlier,
            Optional<CustomerProfile> known,
            Instant now) {
        var origin = new CallOrigin(
                incoming.callId(),
                Direction.INBOUND,
                new Line(incoming.platform(), incoming.platformCallId(), incoming.dialled()),
                customer,
                queue.terms(),
                null,
                earlier.map(EarlierContact::call).orElse(null),
                now);
        var preference = earlier.flatMap(EarlierContact::agent)
                .map(agent -> new Preference(
                        agent, settings.repeatKept().isPositive() ? now.plus(settings.repeatKept()) : null))
                .orElse(null);
        int steps = (earlier.isPresent() ? settings.repeatPriority() : 0) + customers.priority(known);
        return new Arriving(origin, queue.place(steps, dialled, now, preference).wishing(customers.wishes(known)));
    }
}
