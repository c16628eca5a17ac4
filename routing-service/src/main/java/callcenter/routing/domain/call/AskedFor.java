package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;

/**
 * The customer asks for an agent who is not free (ANS-5).
 *
 * @param owner    who is to call back
 * @param customer whom to call, the number present
 * @param matter   what the customer waits for
 */
public record AskedFor(AgentId owner, Customer customer, String matter) {

    /** The kind of promise, as callback-service names it. */
    static final String KIND = "PARTICULAR_AGENT";
}
