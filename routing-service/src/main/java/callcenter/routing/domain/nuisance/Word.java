package callcenter.routing.domain.nuisance;

import java.time.Instant;

/**
 * What somebody says who decides, or appeals.
 *
 * @param by     subject of the person's token
 * @param reason in words; personal
 */
public record Word(String by, String reason, Instant at) {}
