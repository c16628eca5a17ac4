package callcenter.routing.rest;

import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.usecase.GuidedCall;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agent is to say and do on a call now, most pressing first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Guidance", examples = Examples.GUIDANCE)
public record GuidanceView(
        @Schema(description = "of the call") String id,
        @Nullable String agentId,
        List<Item> items) {

    /** One thing to say or do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "CAL-4", description = "norm it follows")
            String norm,

            @Schema(examples = "check-in") String what,

            @Schema(examples = "SAY", description = "SAY or DO")
            String manner,

            @Schema(examples = "NOW", description = "NOW, BEFORE_HOLD, BEFORE_OFFER or BEFORE_CLOSING")
            String phase,

            Instant since,

            @Schema(description = "until when; absent where no clock runs") @Nullable
            Instant dueAt,

            Text text) {}

    /** The words in both languages. */
    public record Text(@JsonProperty("zh-CN") String zh, String en) {

        static Text of(Words words) {
            return new Text(words.zh(), words.en());
        }
    }

    static GuidanceView of(GuidedCall call) {
        return new GuidanceView(
                call.call().value(),
                call.agent() == null ? null : call.agent().value(),
                call.guidance().stream().map(GuidanceView::item).toList());
    }

    private static Item item(Guidance it) {
        return new Item(
                it.norm(),
                it.what(),
                it.manner().name(),
                it.phase().name(),
                it.since(),
                it.dueAt(),
                Text.of(it.words()));
    }
}
