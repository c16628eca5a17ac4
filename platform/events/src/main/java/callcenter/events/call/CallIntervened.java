package callcenter.events.call;

import java.time.Instant;

/**
 * A supervisor set right what was stuck.
 *
 * @param action {@code END}, {@code REQUEUE} or {@code FREE_AGENT}
 * @param by who
 * @param reason why; personal
 * @param intervenedAt when
 */
public record CallIntervened(String action, String by, String reason, Instant intervenedAt) implements CallEvent {}
