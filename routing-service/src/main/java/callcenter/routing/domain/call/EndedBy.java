package callcenter.routing.domain.call;

/** Who ended the telephone part of a call (CAL-10). */
public enum EndedBy {
    CUSTOMER,
    AGENT,
    PLATFORM,
    SUPERVISOR
}
