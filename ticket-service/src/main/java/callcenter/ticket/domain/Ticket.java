package callcenter.ticket.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A customer's matter, from the call that brought it to its closing.
 *
 * <pre>
 *  call wrapped up
 *        │
 *        ▼     start                resolve             close
 *      OPEN ──────────► IN_PROGRESS ────────► RESOLVED ───────► CLOSED
 *        │               │     ▲               ▲    │ start
 *        │          wait │     │ start         │    ▼
 *        │ wait          ▼     │       resolve │   IN_PROGRESS
 *        └──────────► WAITING_FOR_CUSTOMER ────┘
 *
 *  answered on the spot: OPEN ── resolve ──► RESOLVED,  OPEN or IN_PROGRESS ── close ──► CLOSED
 * </pre>
 *
 * <p>A transition is a method of the states that allow it; {@link #moveTo} and {@link #close} find it by name and refuse
 * what the state does not have. A ticket that waits for its customer cannot be closed: it is resolved first.
 */
public sealed interface Ticket {

    /** What is true in every state. */
    TicketFacts facts();

    /** When this state was entered. */
    Instant since();

    /** Name of this state. */
    TicketStatus status();

    /** The ticket of a registered contact; the agent who took the call owns it. */
    static Open open(CallId call, Contact contact) {
        var facts = new TicketFacts(TicketId.of(call), call, contact, contact.takenBy(), null);
        return new Open(facts, contact.registeredAt());
    }

    /** Where this state leads. */
    default Set<TicketStatus> next() {
        Set<TicketStatus> next = EnumSet.noneOf(TicketStatus.class);
        if (this instanceof Startable) {
            next.add(TicketStatus.IN_PROGRESS);
        }
        if (this instanceof Waitable) {
            next.add(TicketStatus.WAITING_FOR_CUSTOMER);
        }
        if (this instanceof Resolvable) {
            next.add(TicketStatus.RESOLVED);
        }
        if (this instanceof Closable) {
            next.add(TicketStatus.CLOSED);
        }
        return Collections.unmodifiableSet(next);
    }

    /** The ticket in state {@code target}; closing needs a resolution and is {@link #close}. */
    default Ticket moveTo(TicketStatus target, Instant at) {
        if (target == TicketStatus.IN_PROGRESS && this instanceof Startable ticket) {
            return ticket.start(at);
        }
        if (target == TicketStatus.WAITING_FOR_CUSTOMER && this instanceof Waitable ticket) {
            return ticket.waitForCustomer(at);
        }
        if (target == TicketStatus.RESOLVED && this instanceof Resolvable ticket) {
            return ticket.resolve(at);
        }
        throw new IllegalTransition(this, target.name());
    }

    /** The closed ticket. */
    default Closed close(Closing closing) {
        if (this instanceof Closable ticket) {
            return ticket.closed(closing);
        }
        throw new IllegalTransition(this, TicketStatus.CLOSED.name());
    }

    /** The same ticket, whose customer now knows the result (TKT-3); the latest telling counts. */
    default Ticket tellCustomer(CustomerTold telling) {
        return with(facts().told(telling), "CUSTOMER_TOLD");
    }

    /** The same ticket with contact data that the record lacked or had wrong (TKT-1); what is not given stays. */
    default Ticket completeContact(ContactData given) {
        return with(facts().completedBy(given), "COMPLETE_CONTACT");
    }

    private Ticket with(TicketFacts facts, String attempted) {
        return switch (this) {
            case Open open -> new Open(facts, open.since);
            case InProgress inProgress -> new InProgress(facts, inProgress.since);
            case WaitingForCustomer waiting -> new WaitingForCustomer(facts, waiting.since);
            case Resolved resolved -> new Resolved(facts, resolved.since);
            case Closed closed -> throw new IllegalTransition(closed, attempted);
        };
    }

    /** Nobody has taken it up yet. */
    record Open(TicketFacts facts, Instant since) implements Startable, Waitable, Resolvable, Closable {
        @Override
        public TicketStatus status() {
            return TicketStatus.OPEN;
        }
    }

    /** Somebody works on it. */
    record InProgress(TicketFacts facts, Instant since) implements Waitable, Resolvable, Closable {
        @Override
        public TicketStatus status() {
            return TicketStatus.IN_PROGRESS;
        }
    }

    /** Nothing can be done until the customer answers. */
    record WaitingForCustomer(TicketFacts facts, Instant since) implements Startable, Resolvable {
        @Override
        public TicketStatus status() {
            return TicketStatus.WAITING_FOR_CUSTOMER;
        }
    }

    /** The matter is settled; the customer may still have to hear it. */
    record Resolved(TicketFacts facts, Instant since) implements Startable, Closable {
        @Override
        public TicketStatus status() {
            return TicketStatus.RESOLVED;
        }
    }

    /** Over; comments may still be added, nothing else. */
    record Closed(TicketFacts facts, Closing closing) implements Ticket {
        @Override
        public Instant since() {
            return closing.at();
        }

        @Override
        public TicketStatus status() {
            return TicketStatus.CLOSED;
        }
    }

    /** States from which work can start, or start again. */
    sealed interface Startable extends Ticket permits Open, WaitingForCustomer, Resolved {
        default InProgress start(Instant at) {
            return new InProgress(facts(), at);
        }
    }

    /** States in which the customer can be asked. */
    sealed interface Waitable extends Ticket permits Open, InProgress {
        default WaitingForCustomer waitForCustomer(Instant at) {
            return new WaitingForCustomer(facts(), at);
        }
    }

    /** States in which the matter can be settled. */
    sealed interface Resolvable extends Ticket permits Open, InProgress, WaitingForCustomer {
        default Resolved resolve(Instant at) {
            return new Resolved(facts(), at);
        }
    }

    /** States in which the ticket can end; a complaint only once the customer was told (TKT-3). */
    sealed interface Closable extends Ticket permits Open, InProgress, Resolved {
        default Closed closed(Closing closing) {
            if (facts().owesAnswer()) {
                throw new CustomerNotTold(this);
            }
            return new Closed(facts(), closing);
        }
    }
}
