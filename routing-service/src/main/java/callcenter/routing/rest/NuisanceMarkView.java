package callcenter.routing.rest;

import callcenter.routing.domain.call.NuisanceMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller's place on the list of nuisance numbers when he rang. */
@Schema(name = "NuisanceMark", examples = NuisanceExamples.MARK)
public record NuisanceMarkView(
        @Schema(description = "of the entry: to note an appeal, for example")
        String id,

        @Schema(examples = "WARN", description = "WARN, MESSAGE (he was told) or TURN_AWAY")
        String level) {

    static @Nullable NuisanceMarkView of(@Nullable NuisanceMark mark) {
        return mark == null || !mark.warns()
                ? null
                : new NuisanceMarkView(mark.listing(), mark.level().name());
    }
}
