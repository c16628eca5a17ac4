package callcenter.routing.rest;

import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Survey;
import callcenter.routing.domain.call.Surveyed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the customer rated the conversation (CAL-11). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Survey", examples = SurveyView.EXAMPLE)
public record SurveyView(
        Instant askedAt,

        @Schema(description = "answered, or given up; absent while the customer is asked") @Nullable
        Instant endedAt,

        @Schema(description = "1, the worst, to 5; absent without an answer", examples = "5") @Nullable
        Integer score) {

    static final String EXAMPLE = """
            {"askedAt": "2026-03-02T01:02:14Z", "endedAt": "2026-03-02T01:02:27Z", "score": 5}""";

    static @Nullable SurveyView of(ReceivedCall call) {
        return call instanceof Surveyed over ? of(over.survey()) : null;
    }

    private static @Nullable SurveyView of(@Nullable Survey survey) {
        return survey == null ? null : new SurveyView(survey.askedAt(), survey.endedAt(), survey.score());
    }
}
