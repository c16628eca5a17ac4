package callcenter.routing.rest;

import callcenter.routing.domain.figures.FirstContactFigures;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** First-contact resolution of one day; the columns of the table form, in this order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FirstContactFigures")
public record FirstContactView(
        LocalDate date,
        Instant from,

        @Schema(description = "the first moment of the next day")
        Instant to,

        @Schema(description = "conversations with customers who had called, that ended on the day")
        int handled,

        @Schema(description = "of the handled: numbers withheld, of whom nobody knows; in none of the rest")
        int withheld,

        @Schema(description = "of the others: the customer called again on the same day")
        int againOnDay,

        @Schema(description = "(handled - withheld - againOnDay) / (handled - withheld), per hundred") @Nullable
        Double resolvedOnDayPercent,

        @Schema(description = "the day is not over") boolean onDayProvisional,

        @Schema(description = "of the others: the customer called again on the same day or the seven days after it")
        int againInWeek,

        @Schema(description = "(handled - withheld - againInWeek) / (handled - withheld), per hundred") @Nullable
        Double resolvedForWeekPercent,

        @Schema(description = "the seven days are not over") boolean forWeekProvisional) {

    static FirstContactView of(FirstContactFigures figures) {
        return new FirstContactView(
                figures.day().date(),
                figures.day().from(),
                figures.day().until(),
                figures.handled(),
                figures.withheld(),
                figures.againOnDay(),
                figures.resolvedOnDayPercent(),
                !figures.dayOver(),
                figures.againInWeek(),
                figures.resolvedForWeekPercent(),
                !figures.weekOver());
    }
}
