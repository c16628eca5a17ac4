package callcenter.routing.domain.call;

/** What a contact was about (TKT-1). */
public enum CallType {
    CONSULTATION,
    QUERY,
    REQUEST,
    REPAIR,
    COMPLAINT,
    SUGGESTION,
    PRAISE,
    OTHER
}
