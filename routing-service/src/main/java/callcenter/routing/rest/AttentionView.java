package callcenter.routing.rest;

import callcenter.routing.domain.supervision.Attention;
import callcenter.routing.usecase.GuidedCall;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call about which a leader is to look after something. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Attention", examples = Examples.ATTENTION)
public record AttentionView(
        @Schema(description = "of the call") String id,
        @Nullable String agentId,
        @Nullable String team,
        List<Item> items) {

    /** What it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "CAL-22") String norm,

            @Schema(examples = "hand", description = "hand, urgent, abuse, or hold: one that lasts too long")
            String what,

            Instant since,

            @Schema(description = "when it climbs to the next level; absent where no clock runs") @Nullable
            Instant dueAt,

            @Schema(
                    examples = "SHIFT_LEADER",
                    description = "who is asked: SHIFT_LEADER of the team; from SUPERVISOR on every leader; MANAGER")
            String level) {}

    static AttentionView of(GuidedCall call, Map<String, String> teamOf) {
        var agent = call.agent() == null ? null : call.agent().value();
        return new AttentionView(
                call.call().value(),
                agent,
                agent == null ? null : teamOf.get(agent),
                call.attention().stream().map(AttentionView::item).toList());
    }

    /** Whether it has left the team. */
    boolean climbed() {
        return items.stream().anyMatch(item -> !item.level().equals(Attention.Level.SHIFT_LEADER.name()));
    }

    private static Item item(Attention it) {
        return new Item(it.norm(), it.what(), it.since(), it.dueAt(), it.level().name());
    }
}
