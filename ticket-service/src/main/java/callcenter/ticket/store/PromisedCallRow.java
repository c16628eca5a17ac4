package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.Party;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call that served a promise. */
@Entity
@Table(name = "promised_call")
class PromisedCallRow {
    @Id
    @Column(name = "call_id")
    String callId = "";

    @Column(name = "promise_id", updatable = false)
    String promiseId = "";

    @Column(name = "agent_id", updatable = false)
    String agentId = "";

    @Column(updatable = false)
    String party = "";

    @Column(updatable = false)
    String record = "";

    @Column(name = "called_at", updatable = false)
    Instant calledAt = Instant.EPOCH;

    @Column(name = "ticket_id")
    @Nullable
    String ticketId;

    PromisedCall toDomain() {
        return new PromisedCall(
                new CallId(callId), new PromiseId(promiseId), new StaffId(agentId), new Party(party), record, calledAt);
    }
}
