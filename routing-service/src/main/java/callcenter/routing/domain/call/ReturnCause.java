package callcenter.routing.domain.call;

/** Why a call is back among the waiting after an agent had answered. */
enum ReturnCause {
    /** The platform could not connect the customer with the agent. */
    NOT_CONNECTED,
    /** A supervisor took the call from the agent. */
    REQUEUED
}
