package callcenter.qa.domain.evaluation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something found in the evidence.
 *
 * @param value measured length; null where nothing is measured, or not yet
 * @param limit limit that was in force; null where there is none
 */
public record Fact(
        FactCode code,
        Instant at,
        @Nullable Duration value,
        @Nullable Duration limit) {

    static Fact of(FactCode code, Instant at) {
        return new Fact(code, at, null, null);
    }
}
