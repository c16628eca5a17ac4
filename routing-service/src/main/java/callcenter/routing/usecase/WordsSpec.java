package callcenter.routing.usecase;

import callcenter.routing.domain.guidance.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Words in both languages, as written or sent. */
public record WordsSpec(
        @JsonProperty("zh-CN") @Nullable String zh,
        @Nullable String en) {

    static Words toWords(@Nullable WordsSpec spec, String field, SpecCheck check) {
        var within = check.within(field);
        return new Words(
                within.text("zh-CN", spec == null ? null : spec.zh()),
                within.text("en", spec == null ? null : spec.en()));
    }
}
