package callcenter.qa.domain.evidence;

/** Who hung up (CAL-10). */
public enum EndedBy {
    CUSTOMER,
    AGENT,
    PLATFORM,
    SUPERVISOR,
    UNKNOWN
}
