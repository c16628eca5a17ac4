package callcenter.events.evaluation;

import java.time.Instant;

/**
 * Points lost on one form item, with the evidence that cost them (QUA-2).
 *
 * @param item form item
 * @param norm norm id
 * @param points points lost
 * @param at time of the fact
 * @param fact code of the fact
 * @param valueMs measured length, milliseconds; may be null
 * @param limitMs limit in force, milliseconds; may be null
 */
public record LostPoint(String item, String norm, int points, Instant at, String fact, Long valueMs, Long limitMs) {}
