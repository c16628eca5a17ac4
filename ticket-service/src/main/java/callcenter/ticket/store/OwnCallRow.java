package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.OwnCall;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A customer's own call that kept a promise. */
@Entity
@Table(name = "own_call")
class OwnCallRow {
    @Id
    @Column(name = "promise_id")
    String promiseId = "";

    @Column(name = "call_id", updatable = false)
    String callId = "";

    @Column(name = "agent_id", updatable = false)
    String agentId = "";

    @Column(name = "about_matter", updatable = false)
    boolean aboutMatter;

    @Column(name = "talked_at", updatable = false)
    Instant talkedAt = Instant.EPOCH;

    OwnCall toDomain() {
        return new OwnCall(new CallId(callId), new PromiseId(promiseId), new StaffId(agentId), aboutMatter, talkedAt);
    }
}
