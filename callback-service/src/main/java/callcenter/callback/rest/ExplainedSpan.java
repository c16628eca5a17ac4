package callcenter.callback.rest;

import callcenter.calendar.Counting;
import callcenter.calendar.Stretch;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Time between a promise and its deadline that counts all the way or not at all.
 *
 * @param counts whether it is part of the promised time
 * @param name the holiday, in Chinese; absent unless one has to do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplainedSpan(
        @Schema(examples = "2026-09-30T16:00:00Z") Instant from,
        @Schema(examples = "2026-10-07T16:00:00Z") Instant to,
        @Schema(examples = "604800000") long durationMs,
        @Schema(examples = "HOLIDAY") Counting counting,
        @Schema(examples = "false") boolean counts,
        @Nullable @Schema(examples = "国庆节") String name,
        SpanWords words) {

    static ExplainedSpan of(Stretch stretch, ZoneId zone) {
        var name = stretch.name();
        return new ExplainedSpan(
                stretch.from(),
                stretch.to(),
                stretch.length().toMillis(),
                stretch.counting(),
                stretch.counting().counts(),
                name == null ? null : name.chinese(),
                SpanWords.of(stretch, zone));
    }
}
