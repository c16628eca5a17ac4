package callcenter.routing.domain.call;

/** How an agent passes a customer on (CAL-8). */
public enum TransferKind {
    /** Both agents talk first, while the customer is on hold. */
    WARM,
    /** The customer talks to the next agent as soon as that one answers. */
    BLIND
}
