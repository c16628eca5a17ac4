package callcenter.ticket;

import callcenter.events.Envelope;
import callcenter.events.Event;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.Contact;
import callcenter.ticket.domain.ContactData;
import callcenter.ticket.domain.ContactType;
import callcenter.ticket.domain.CustomerId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.OwnCall;
import callcenter.ticket.domain.Party;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromiseStatus;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.store.Told;
import callcenter.ticket.usecase.OpenTicket;
import callcenter.ticket.usecase.PlaceStaff;
import callcenter.ticket.usecase.RecordOwnCall;
import callcenter.ticket.usecase.RecordPromise;
import callcenter.ticket.usecase.RecordPromisedCall;
import callcenter.web.reading.LiveContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the services around would have told by events, told directly. */
@ApplicationScoped
public class Given {
    public static final Instant WRAPPED_UP = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Transactions transactions;
    private final OpenTicket openTicket;
    private final RecordPromise recordPromise;
    private final RecordPromisedCall recordPromisedCall;
    private final RecordOwnCall recordOwnCall;
    private final PlaceStaff placeStaff;
    private final LiveContacts contacts;

    Given(
            Transactions transactions,
            OpenTicket openTicket,
            RecordPromise recordPromise,
            RecordPromisedCall recordPromisedCall,
            RecordOwnCall recordOwnCall,
            PlaceStaff placeStaff,
            LiveContacts contacts) {
        this.transactions = transactions;
        this.openTicket = openTicket;
        this.recordPromise = recordPromise;
        this.recordPromisedCall = recordPromisedCall;
        this.recordOwnCall = recordOwnCall;
        this.placeStaff = placeStaff;
        this.contacts = contacts;
    }

    /** An id that no other test uses. */
    public static String fresh(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** A ticket of a new call; answers its id. */
    public String ticket(String owner, ContactType type) {
        var call = fresh("call");
        done(ticketOf(call, owner, type));
        return "t-" + call;
    }

    /** A ticket whose record names nobody; answers its id. */
    public String incompleteTicket(String owner, ContactType type) {
        var call = fresh("call");
        done(ticketOf(call, owner, type, new ContactData(null, "+8613800138000", null)));
        return "t-" + call;
    }

    public Uni<Void> ticketOf(String call, String owner, ContactType type) {
        return ticketOf(call, owner, type, new ContactData("Ms Li", "+8613800138000", "12 Canal Road"));
    }

    private Uni<Void> ticketOf(String call, String owner, ContactType type, ContactData data) {
        var contact = new Contact(
                new CustomerId("c_" + owner),
                new StaffId(owner),
                type,
                data,
                "no water",
                "asked for a visit",
                null,
                WRAPPED_UP);
        return in(tx -> openTicket.run(tx, new CallId(call), contact));
    }

    public Uni<Void> promise(String promise, String call, int dueInHours) {
        return made(promise, call, dueInHours, null, 1);
    }

    /** The same matter promised again in another call: the promise that was made first stands for both. */
    public Uni<Void> promiseAgain(String again, String call, String mergedInto) {
        return made(again, call, 1, new PromiseId(mergedInto), 2);
    }

    private Uni<Void> made(String promise, String call, int dueInHours, @Nullable PromiseId mergedInto, long sequence) {
        var made = new MadePromise(
                new PromiseId(promise),
                new CallId(call),
                WRAPPED_UP.plus(Duration.ofHours(dueInHours)),
                mergedInto,
                null,
                mergedInto == null ? new StaffId("agent-2") : null,
                PromiseStatus.OPEN);
        return in(tx -> recordPromise.run(tx, made, new Told(1, sequence)));
    }

    /** The customer's own call kept it. */
    public Uni<Void> ownCall(String call, String promise, boolean aboutMatter) {
        var own = new OwnCall(
                new CallId(call),
                new PromiseId(promise),
                new StaffId("agent-7"),
                aboutMatter,
                WRAPPED_UP.plusSeconds(60));
        return in(tx -> recordOwnCall.run(tx, own));
    }

    public Uni<Void> promisedCall(String call, String promise, String party) {
        return promisedCall(call, promise, party, WRAPPED_UP.plusSeconds(60));
    }

    public Uni<Void> promisedCall(String call, String promise, String party, Instant at) {
        var made = new PromisedCall(
                new CallId(call),
                new PromiseId(promise),
                new StaffId("agent-7"),
                new Party(party),
                "record of " + party,
                at);
        return in(tx -> recordPromisedCall.run(tx, made));
    }

    public void team(String agent, String team) {
        team(agent, team, 1);
    }

    /** @param sequence of the event that tells it */
    public void team(String agent, String team, long sequence) {
        done(in(tx -> placeStaff.run(tx, new StaffId(agent), team, 1, sequence)));
    }

    /** @param sequence of the event that tells it */
    public void answered(String call, long sequence, String agent, String customer) {
        var told = new CallAnswered(
                "INBOUND", "r-1", agent, customer, "service", 0, 0, 10_000, 20_000, 0, null, Instant.now());
        done(in(tx -> contacts.answered(tx, told(call, sequence, told))));
    }

    public void returned(String call, long sequence, String agent) {
        var told = new CallReturned("r-0", agent, "NOT_CONNECTED", 0, Instant.now());
        done(in(tx -> contacts.returned(tx, told(call, sequence, told))));
    }

    public void wrappedUp(String call, long sequence) {
        var told = new CallWrappedUp(
                "INBOUND",
                "agent-2",
                null,
                null,
                null,
                null,
                "service",
                "OTHER",
                "",
                "",
                null,
                null,
                "CUSTOMER",
                true,
                null,
                0,
                0,
                60_000,
                false,
                Instant.now(),
                null,
                null);
        done(in(tx -> contacts.wrappedUp(tx, told(call, sequence, told))));
    }

    private static <E extends Event> Envelope<E> told(String call, long sequence, E data) {
        return new Envelope<>(fresh("e"), "", "/routing-service", call, 1, sequence, Instant.now(), null, data);
    }

    public static <T> T done(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }

    private Uni<Void> in(Function<Transaction, Uni<Void>> work) {
        return transactions.run(work);
    }
}
