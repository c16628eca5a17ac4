package callcenter.qa.domain.evidence;

/** Identifies the agent who is scored. */
public record AgentId(String value) {}
