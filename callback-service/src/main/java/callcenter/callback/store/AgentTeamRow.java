package callcenter.callback.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The team of an agent, as routing last told it. */
@Entity
@Table(name = "agent_team")
class AgentTeamRow {

    @Id
    @Column(name = "agent_id")
    String agentId;

    String team;
    long epoch;
    long sequence;
}
