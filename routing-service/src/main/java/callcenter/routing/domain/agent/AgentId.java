package callcenter.routing.domain.agent;

/** Our id of an agent, as in tokens and in the configuration. */
public record AgentId(String value) implements Comparable<AgentId> {

    public AgentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An agent id is not blank");
        }
    }

    @Override
    public int compareTo(AgentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
