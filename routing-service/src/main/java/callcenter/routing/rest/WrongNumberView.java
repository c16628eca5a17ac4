package callcenter.routing.rest;

import callcenter.routing.domain.call.WrongNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to tell a customer who wanted somebody else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RightNumber",
        examples = "{\"callId\": \"5b0e\", \"number\": \"95598\", \"words\": {\"zh-CN\": \"您咨询的电力请拨打95598，那边会为您处理。\","
                + " \"en\": \"For electricity please call 95598: they will help you.\"}}")
public record WrongNumberView(
        String callId,

        @Schema(description = "where it is served; absent when that is not known") @Nullable
        String number,

        @Schema(description = "what to say, by language") Map<String, String> words) {

    static WrongNumberView of(String callId, WrongNumber wrong) {
        var words = wrong.words();
        return new WrongNumberView(callId, wrong.number(), Map.of("zh-CN", words.chinese(), "en", words.english()));
    }
}
