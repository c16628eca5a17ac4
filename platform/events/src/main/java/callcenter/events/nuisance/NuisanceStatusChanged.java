package callcenter.events.nuisance;

import java.time.Instant;
import java.util.List;

/**
 * A nuisance number was proposed for the list, or its place there changed (ANS-8).
 *
 * @param status {@code PROPOSED}, {@code REFUSED}, {@code LISTED}, {@code APPEALED} still in force, {@code LIFTED} or
 *     {@code EXPIRED}
 * @param previous status before; null when there was none
 * @param did what brought it there: {@code PROPOSED}, {@code APPROVED}, {@code REFUSED}, {@code APPEALED}, {@code
 *     DISMISSED} or {@code GRANTED} the appeal, {@code LIFTED}, {@code REPLACED} by another, {@code EXPIRED}
 * @param level what is done to the caller: {@code WARN} the agent sees it, {@code MESSAGE} the caller is also told,
 *     {@code TURN_AWAY} is told and not let in
 * @param customerId customer
 * @param callIds calls that are the evidence
 * @param by who did it; null when time did
 * @param reason why, in words; may be null; personal
 * @param expiresAt in force until then; null before it ever was
 * @param changedAt when
 */
public record NuisanceStatusChanged(
        String status,
        String previous,
        String did,
        String level,
        String customerId,
        List<String> callIds,
        String by,
        String reason,
        Instant expiresAt,
        Instant changedAt)
        implements NuisanceEvent {}
