package callcenter.routing.store;

import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.AgentStatus.Available;
import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.domain.agent.AgentStatus.Busy;
import callcenter.routing.domain.agent.AgentStatus.Offline;
import callcenter.routing.domain.agent.AgentStatus.Reserved;
import callcenter.routing.domain.agent.AgentStatus.WrapUp;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.strategy.Contender;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A stored agent. What changes is written by {@link AgentStore#UPDATE}, and only by that. */
@Entity
@Immutable
@Table(name = "agent")
public class AgentRow {

    @Id
    String id = "";

    /** Events published about this agent so far. */
    long version;

    String profile = "";
    String status = "";
    Instant since = Instant.EPOCH;

    @Nullable
    String reason;

    @Column(name = "call_id")
    @Nullable
    String callId;

    @Column(name = "reservation_id")
    @Nullable
    String reservationId;

    @Column(name = "next_status")
    @Nullable
    String nextStatus;

    @Column(name = "next_reason")
    @Nullable
    String nextReason;

    int misses;

    @Column(name = "rests_until")
    @Nullable
    Instant restsUntil;

    @Column(name = "last_offered_at")
    @Nullable
    Instant lastOfferedAt;

    @Column(name = "answered_day")
    @Nullable
    LocalDate answeredDay;

    /** Calls answered on that day. */
    @Column(name = "answered_today")
    int answeredToday;

    /** Milliseconds on the line with customers on that day. */
    @Column(name = "talked_today_ms")
    long talkedTodayMs;

    @Column(name = "present_until")
    @Nullable
    Instant presentUntil;

    @Transient
    private boolean changed;

    protected AgentRow() {}

    AgentRow(AgentProfile profile, Agent agent) {
        this.id = profile.id().value();
        configure(profile);
        become(agent);
    }

    public AgentId id() {
        return new AgentId(id);
    }

    public AgentProfile profile() {
        return StoredJson.read(profile, AgentProfile.class);
    }

    public void configure(AgentProfile next) {
        changed = true;
        profile = StoredJson.write(next);
    }

    /** Whether it differs from what is stored. */
    public boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
    }

    public long nextSequence() {
        changed = true;
        return ++version;
    }

    /** The presence lease; null when the agent never was present. */
    public @Nullable Instant presentUntil() {
        return presentUntil;
    }

    public void presentUntil(Instant until) {
        changed = true;
        presentUntil = until;
    }

    /** One more call was answered on this local day. */
    public void countAnswer(LocalDate day) {
        begin(day);
        answeredToday++;
    }

    /** A conversation that ended on this local day took so long. */
    public void countTalk(LocalDate day, long talkedMs) {
        begin(day);
        talkedTodayMs += talkedMs;
    }

    private void begin(LocalDate day) {
        changed = true;
        if (!day.equals(answeredDay)) {
            answeredDay = day;
            answeredToday = 0;
            talkedTodayMs = 0;
        }
    }

    public Agent agent() {
        var next = nextStatus == null ? null : new StatusWish(StatusWish.Wanted.valueOf(nextStatus), nextReason);
        return new Agent(id(), status(), next, misses, restsUntil);
    }

    public void become(Agent agent) {
        changed = true;
        status = agent.status().kind().name();
        since = agent.status().since();
        callId = agent.status().call().map(CallId::value).orElse(null);
        reservationId =
                agent.status() instanceof Reserved held ? held.reservation().value() : null;
        reason = agent.status() instanceof Away away ? away.reason() : null;
        nextStatus = agent.next() == null ? null : agent.next().wanted().name();
        nextReason = agent.next() == null ? null : agent.next().reason();
        misses = agent.misses();
        restsUntil = agent.restsUntil();
        if (agent.status() instanceof Reserved held) {
            lastOfferedAt = held.since();
        }
    }

    /** What strategies go by, on this local day. */
    public Contender contender(LocalDate today) {
        return today.equals(answeredDay)
                ? new Contender(id(), since, lastOfferedAt, answeredToday, talkedTodayMs)
                : new Contender(id(), since, lastOfferedAt, 0);
    }

    private AgentStatus status() {
        return switch (AgentStatus.Kind.valueOf(status)) {
            case OFFLINE -> new Offline(since);
            case AVAILABLE -> new Available(since);
            case AWAY -> new Away(reason == null ? "" : reason, since);
            case RESERVED -> new Reserved(new ReservationId(Objects.requireNonNull(reservationId)), call(), since);
            case BUSY -> new Busy(call(), since);
            case WRAP_UP -> new WrapUp(call(), since);
        };
    }

    private CallId call() {
        return new CallId(Objects.requireNonNull(callId));
    }
}
