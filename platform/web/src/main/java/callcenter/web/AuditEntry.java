package callcenter.web;

import java.time.Instant;

/**
 * One decision or reading of a person, for the record.
 *
 * @param by subject of the person's token
 * @param action what was done, such as {@code dead-letter.skip}
 * @param target what it was done to
 * @param reason why, in the person's words
 */
public record AuditEntry(Instant at, String by, String action, String target, String reason) {}
