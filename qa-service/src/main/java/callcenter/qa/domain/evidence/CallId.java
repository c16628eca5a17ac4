package callcenter.qa.domain.evidence;

/** Identifies a call, and with it the one evaluation of that call. */
public record CallId(String value) {}
