package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row behind a promise; what is not searched is in the body. */
@Entity
@Table(name = "promise")
class PromiseRow {

    @Id
    String id;

    long version;
    String status;
    String kind;

    @Column(name = "call_id")
    String callId;

    @Column(name = "owner_id")
    String ownerId;

    @Column(name = "absent_owner_id")
    @Nullable
    String absentOwnerId;

    @Column(name = "queue_id")
    String queueId;

    @Column(name = "customer_id")
    String customerId;

    @Column(name = "matter_key")
    String matterKey;

    @Column(name = "follows_id")
    String followsId;

    @Column(name = "on_line_call_id")
    String onLineCallId;

    @Column(name = "missing_year")
    Integer missingYear;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "agreed_at")
    Instant agreedAt;

    @Column(name = "noticed_percent")
    int noticedPercent;

    @Column(name = "broken_reason")
    @Nullable
    String brokenReason;

    @Column(name = "early_ms")
    @Nullable
    Long earlyMs;

    String body;

    Promise promise() {
        return PromiseJson.read(body).toPromise();
    }

    static @Nullable String absentOwner(Promise promise) {
        var absence = promise.terms().absence();
        return absence == null ? null : absence.ownerId();
    }

    void erase(Instant at) {
        var erased = promise().erased();
        body = PromiseJson.write(erased);
        matterKey = null;
        erasedAt = at;
    }

    void hold(Promise promise, int events) {
        version += events;
        status = PromiseStatus.of(promise).name();
        ownerId = promise.terms().ownerId();
        absentOwnerId = absentOwner(promise);
        dueAt = promise.terms().dueAt();
        missingYear = promise.terms().ties().missingYear();
        onLineCallId = promise.state() instanceof PromiseState.CustomerOnLine line ? line.callId() : null;
        body = PromiseJson.write(promise);
        var facts = ReportedFacts.of(promise);
        noticedPercent = facts.noticedPercent();
        brokenReason = facts.brokenReason();
        earlyMs = facts.earlyMs();
    }
}
