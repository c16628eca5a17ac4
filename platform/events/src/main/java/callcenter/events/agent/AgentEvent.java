package callcenter.events.agent;

import callcenter.events.Event;

/** What happens to one agent; subject and key is the agent id. Topic {@code agents}. */
public sealed interface AgentEvent extends Event permits AgentConfigured, AgentStatusChanged, AgentNextStatusChosen {}
