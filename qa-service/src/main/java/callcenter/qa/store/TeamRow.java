package callcenter.qa.store;

import callcenter.qa.domain.evidence.Position;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "agent_team")
class TeamRow {

    @Id
    String agentId;

    String team;
    long epoch;
    long sequence;

    protected TeamRow() {}

    TeamRow(String agentId, String team, Position toldAt) {
        this.agentId = agentId;
        tell(team, toldAt);
    }

    /** Events may come late: the newest position wins, whenever it arrives. */
    void update(String team, Position toldAt) {
        if (toldAt.compareTo(new Position(epoch, sequence)) > 0) {
            tell(team, toldAt);
        }
    }

    private void tell(String team, Position toldAt) {
        this.team = team;
        epoch = toldAt.epoch();
        sequence = toldAt.sequence();
    }
}
