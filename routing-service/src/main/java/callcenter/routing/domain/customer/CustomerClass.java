package callcenter.routing.domain.customer;

/** How a customer stands to us (ANS-6). */
public enum CustomerClass {
    LOYAL,
    REGULAR,
    /** Has not been with us for a while, and may not come back. */
    LAPSING,
    /** Not with us for long. */
    NEW
}
