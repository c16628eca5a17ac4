package callcenter.routing.store;

import callcenter.routing.domain.call.CallPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stored part of a call that was handed on. */
@Entity
@Table(name = "call_part")
public class CallPartRow {

    @Id
    @Column(name = "reservation_id")
    String reservationId = "";

    @Column(name = "call_id")
    String callId = "";

    @Column(name = "agent_id")
    String agentId = "";

    @Column(name = "talk_ms")
    long talkMs;

    /** Its record is still owed. */
    boolean owed;

    String body = "";

    protected CallPartRow() {}

    CallPartRow(CallPart part) {
        reservationId = part.reservation().value();
        callId = part.call().value();
        agentId = part.agent().value();
        talkMs = part.talkMs();
        become(part);
    }

    public CallPart part() {
        return StoredJson.read(body, CallPart.class);
    }

    public void become(CallPart part) {
        owed = part.wrappedUpAt() == null;
        body = StoredJson.write(part);
    }
}
