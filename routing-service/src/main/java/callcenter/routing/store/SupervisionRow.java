package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.supervision.Supervision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the norms have seen of a call, held under the call's row lock. */
@Entity
@Table(name = "supervision")
class SupervisionRow {

    @Id
    @Column(name = "call_id")
    String callId = "";

    String body = "";

    /** A leader is to look after something. */
    boolean attention;

    protected SupervisionRow() {}

    SupervisionRow(CallId call) {
        callId = call.value();
    }

    CallId call() {
        return new CallId(callId);
    }

    Supervision supervision() {
        return StoredJson.read(body, Supervision.class).complete();
    }

    void become(Supervision next, boolean needsAttention) {
        body = StoredJson.write(next);
        attention = needsAttention;
    }
}
