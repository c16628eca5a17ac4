package callcenter.callback.rest;

import callcenter.callback.domain.promise.KeptBy;
import callcenter.callback.domain.rules.CallWindow;
import callcenter.callback.domain.rules.KindSpec;
import callcenter.callback.domain.rules.PromiseClock;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules of one kind of promise.
 *
 * @param length from agreed to due, or from the agreed time to call
 * @param firstCallAfter from agreed to the first attempt, on the same clock
 * @param clock what both are measured with
 * @param window when customers may be called (CBK-3)
 * @param priority of the outbound call; more is sooner
 * @param ownerFirst how long the call is the owner's before the team's; nothing: it is the team's (CBK-4)
 * @param retry waits after failed tries, or {@code next-window} (CBK-6)
 * @param keptBy which conversation keeps it when the customer calls in (CBK-5)
 * @param riskPercents parts of the time whose passing is told (CBK-4)
 * @param ladder who is told when it cannot be kept, from the lowest, and how long each has to acknowledge
 */
public record KindBody(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(examples = "PT2H")
        Duration length,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(examples = "PT30M")
        Duration firstCallAfter,

        @NotNull @Schema(examples = "WALL_CLOCK") PromiseClock clock,
        @NotNull @Schema(examples = "CALLING_HOURS") CallWindow window,
        @Min(0) @Max(1000) @Schema(examples = "20") int priority,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(examples = "PT30S")
        Duration ownerFirst,

        @NotNull @Size(max = 20) @Schema(examples = "[\"PT10M\", \"PT30M\", \"next-window\"]")
        List<@NotNull String> retry,

        @NotNull @Schema(examples = "CONFIRMED_CONVERSATION")
        KeptBy keptBy,

        @NotNull @Size(max = 10) @Schema(examples = "[50, 80]")
        List<@NotNull Integer> riskPercents,

        @NotNull @Size(max = 3) @Schema(examples = "[\"SHIFT_LEADER PT10M\", \"SUPERVISOR PT20M\"]")
        List<@NotNull String> ladder) {

    static KindBody of(KindSpec spec) {
        return new KindBody(
                spec.length(),
                spec.firstCallAfter(),
                spec.clock(),
                spec.window(),
                spec.priority(),
                spec.ownerFirst(),
                spec.retry(),
                spec.keptBy(),
                spec.riskPercents(),
                spec.ladder());
    }

    KindSpec spec() {
        return new KindSpec(
                length, firstCallAfter, clock, window, priority, ownerFirst, retry, keptBy, riskPercents, ladder);
    }
}
