package callcenter.ticket.kafka;

import callcenter.events.Envelope;
import callcenter.events.agent.AgentConfigured;
import callcenter.ticket.domain.StaffId;

/** An agent's place in a team. */
final class AgentTeams {

    private AgentTeams() {}

    static StaffId agent(Envelope<AgentConfigured> event) {
        return new StaffId(Fields.required("subject", event.subject()));
    }

    static String team(Envelope<AgentConfigured> event) {
        return Fields.required("team", event.data().team());
    }
}
