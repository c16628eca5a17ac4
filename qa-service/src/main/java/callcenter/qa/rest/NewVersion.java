package callcenter.qa.rest;

import callcenter.qa.domain.form.Item;
import callcenter.qa.domain.form.Rule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The items of the next version. */
record NewVersion(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewItem> items) {

    List<Item> toItems() {
        return items.stream().map(NewItem::toItem).toList();
    }

    @Schema(name = "NewFormItem")
    record NewItem(
            @NotNull
            @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "lower-case letters, digits and hyphens, at most 40")
            @Schema(examples = "hold-limit")
            String id,

            @NotNull
            @Pattern(regexp = "[A-Z]{3}-[1-9][0-9]?", message = "a norm id such as CAL-3")
            @Schema(examples = "CAL-6")
            String norm,

            @Min(1) @Max(1000) @Schema(examples = "10") int points,
            @NotNull @Schema(examples = "HOLD_WITHIN_LIMIT") Rule rule,

            @Schema(description = "Breaking it costs all points of the call")
            boolean fatal) {

        private Item toItem() {
            return new Item(id, norm, points, rule, fatal);
        }
    }
}
