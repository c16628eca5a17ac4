package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import java.time.Instant;

/** The last transfer of a conversation came to nothing: the customer is to be asked whether to wait or be served here. */
public record TransferReturn(AgentId target, TransferOutcome outcome, Instant at) {}
