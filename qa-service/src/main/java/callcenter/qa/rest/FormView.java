package callcenter.qa.rest;

import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.Item;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a score form. */
@Schema(name = "Form")
record FormView(
        @Schema(examples = "service") String id,
        @Schema(examples = "1") int version,

        @Schema(description = "Points of a call without a fault", examples = "100")
        int maxScore,

        List<ItemView> items) {

    static FormView of(Form form) {
        return new FormView(
                form.id().value(),
                form.version(),
                form.maxScore(),
                form.items().stream().map(ItemView::of).toList());
    }

    @Schema(name = "FormItem")
    record ItemView(
            @Schema(examples = "hold-limit") String id,
            @Schema(examples = "CAL-6") String norm,
            @Schema(examples = "10") int points,
            @Schema(examples = "HOLD_WITHIN_LIMIT") String rule,

            @Schema(description = "Breaking it costs all points of the call")
            boolean fatal) {

        private static ItemView of(Item item) {
            return new ItemView(
                    item.id(), item.norm(), item.points(), item.rule().name(), item.fatal());
        }
    }
}
