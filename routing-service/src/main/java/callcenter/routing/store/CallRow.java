package callcenter.routing.store;

import callcenter.routing.domain.call.Abandoned;
import callcenter.routing.domain.call.AgentLine;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Completed;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Dialling;
import callcenter.routing.domain.call.Greeted;
import callcenter.routing.domain.call.Informed;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.OnHold;
import callcenter.routing.domain.call.PassingOn;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Talk;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.domain.call.TurnedAway;
import callcenter.routing.domain.call.Unreached;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.call.Withdrawn;
import callcenter.routing.domain.call.WrappingUp;
import callcenter.routing.domain.queue.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A stored call, held under its row lock. What changes is written by {@link CallStore#UPDATE}, and only by that. */
@Entity
@Immutable
@Table(name = "call")
public class CallRow {

    @Id
    String id = "";

    /** Events published about this call so far. */
    long version;

    String state = "";
    String body = "";

    @Nullable
    String direction;

    @Nullable
    String platform;

    @Column(name = "queue_id")
    @Nullable
    String queueId;

    @Column(name = "agent_id")
    @Nullable
    String agentId;

    @Column(name = "reservation_id")
    @Nullable
    String reservationId;

    @Column(name = "customer_id")
    @Nullable
    String customerId;

    @Column(name = "received_at")
    @Nullable
    Instant receivedAt;

    @Column(name = "enqueued_at")
    @Nullable
    Instant enqueuedAt;

    @Column(name = "rank_at")
    @Nullable
    Instant rankAt;

    @Column(name = "preferred_agent")
    @Nullable
    String preferredAgent;

    @Column(name = "exclusive_until")
    @Nullable
    Instant exclusiveUntil;

    /** Absent for a call that has none. */
    @Nullable
    String wishes;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    /** In time is within this. */
    @Column(name = "service_level_ms")
    @Nullable
    Long serviceLevelMs;

    @Column(name = "short_abandon")
    boolean shortAbandon;

    @Column(name = "wrong_number")
    boolean wrongNumber;

    /** Why it ended without an agent by our own doing. */
    @Nullable
    String deferred;

    int commands;

    @Column(name = "heard_at")
    Instant heardAt = Instant.EPOCH;

    @Column(name = "unknown_times")
    int unknownTimes;

    /** A norm has had something to say: there is a supervision. */
    boolean supervised;

    /** What the body says, once it was read. */
    @Transient
    private @Nullable Call call;

    @Transient
    private boolean changed;

    protected CallRow() {}

    public CallId id() {
        return new CallId(id);
    }

    /** False for a row that this transaction made to hold the lock of a call it hears of for the first time. */
    public boolean exists() {
        return !body.isEmpty();
    }

    public Call call() {
        var known = call;
        if (known == null) {
            known = StoredJson.read(body, Call.class);
            call = known;
        }
        return known;
    }

    /** Whether a norm has had something to say about it. */
    public boolean isSupervised() {
        return supervised;
    }

    /** Sequence of the next event about this call. */
    public long nextSequence() {
        changed = true;
        return ++version;
    }

    /** Place of the next command to the platform. */
    public int nextCommand() {
        changed = true;
        return ++commands;
    }

    /** The platform is known to know this call. */
    public void heard(Instant at) {
        changed = true;
        heardAt = at;
        unknownTimes = 0;
    }

    /** A norm has had something to say about it. */
    void supervise() {
        changed = changed || !supervised;
        supervised = true;
    }

    /** Whether it differs from what is stored. */
    public boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
    }

    public void become(Call next) {
        changed = true;
        call = next;
        state = next.state().name();
        body = StoredJson.write(next);
        switch (next) {
            case Tombstone tombstone -> {
                platform = tombstone.line().platform();
                endedAt = tombstone.endedAt();
            }
            case ReceivedCall received -> columns(received);
        }
    }

    private void columns(ReceivedCall call) {
        var origin = call.origin();
        direction = origin.direction().name();
        platform = origin.line().platform();
        queueId = origin.terms().queue().value();
        serviceLevelMs = origin.terms().serviceLevel().toMillis();
        customerId = origin.customer().id();
        receivedAt = origin.receivedAt();
        switch (call) {
            case Greeted greeted -> {
                placed(greeted.place());
                untalked();
            }
            case Waiting waiting -> {
                placed(waiting.place());
                untalked();
            }
            case Offered offered -> {
                agentId = offered.offer().agent().value();
                reservationId = offered.offer().reservation().value();
            }
            case Dialling dialling -> onLine(dialling.line());
            case Talking talking -> talked(talking.talk());
            case OnHold held -> talked(held.talk());
            case PassingOn passing -> talked(passing.talk());
            case WrappingUp over -> {
                // What is noted after the end is told by the record, and counts from then on.
                var toldByTheEnd = wrongNumber;
                talked(over.talk());
                wrongNumber = toldByTheEnd;
                endedAt = over.ending().at();
            }
            case Completed over -> talked(over.talk());
            case Abandoned over -> {
                placed(over.place());
                untalked();
                endedAt = over.endedAt();
                shortAbandon = over.shortly();
            }
            case Deferred over -> {
                placed(over.place());
                untalked();
                endedAt = over.endedAt();
                deferred = over.reason().name();
            }
            case TurnedAway over -> {
                placed(over.place());
                untalked();
                endedAt = over.endedAt();
            }
            case Informed over -> {
                untalked();
                endedAt = over.endedAt();
            }
            case Unreached over -> {
                onLine(over.line());
                endedAt = over.endedAt();
            }
            case Withdrawn over -> {
                untalked();
                endedAt = over.endedAt();
            }
        }
    }

    private void placed(Place place) {
        enqueuedAt = place.enqueuedAt();
        rankAt = place.rankAt();
        var preference = place.preference();
        preferredAgent = preference == null ? null : preference.agent().value();
        exclusiveUntil = preference == null ? null : preference.exclusiveUntil();
        wishes = place.wishes() == null ? null : StoredJson.write(place.wishes());
    }

    private void onLine(AgentLine line) {
        agentId = line.agent().value();
        reservationId = line.reservation().value();
    }

    private void talked(Talk talk) {
        onLine(talk.line());
        answeredAt = talk.firstAnsweredAt();
        wrongNumber = talk.wrongNumber() != null;
    }

    /** Nobody is held for it, and nobody counts as having answered. */
    private void untalked() {
        agentId = null;
        reservationId = null;
        answeredAt = null;
        wrongNumber = false;
    }
}
