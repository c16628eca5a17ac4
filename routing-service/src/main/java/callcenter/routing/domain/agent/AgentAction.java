package callcenter.routing.domain.agent;

/** What can happen to an agent only in some statuses. */
public enum AgentAction {
    RESERVE,
    ANSWER,
    END_TALK
}
