package callcenter.routing.domain.bulletin;

import java.time.Instant;

/**
 * Who did something about a bulletin, when and why.
 *
 * @param by subject of the person
 */
public record Signature(String by, String why, Instant at) {}
