package callcenter.qa.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "evidence")
class EvidenceRow {

    @Id
    String callId;

    String observations;

    protected EvidenceRow() {}

    EvidenceRow(String callId, String observations) {
        this.callId = callId;
        this.observations = observations;
    }
}
