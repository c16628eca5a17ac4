package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.usecase.AtWork;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agent as leaders see one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Agent", examples = Examples.AGENT)
public record AgentView(
        @Schema(examples = "agent-1") String id,
        String name,

        @Schema(examples = "8021", description = "told to customers on request (CAL-25)")
        String number,

        String team,

        @Schema(description = "proficiency per skill, 1 to 10")
        Map<String, Integer> skills,

        @Schema(examples = "AVAILABLE", description = "OFFLINE, AVAILABLE, RESERVED, BUSY, WRAP_UP or AWAY")
        String status,

        @Schema(examples = "NO_ANSWER", description = "why away; NO_ANSWER after two misses (ANS-2)") @Nullable
        String reason,

        Instant since,

        @Schema(description = "status that applies once nothing is owed to the call any more") @Nullable
        String nextStatus,

        @Schema(examples = "MEAL", description = "why, when that status is AWAY") @Nullable
        String nextReason,

        @Schema(description = "available, and offered no call before: the pause after an offer that was not taken")
        @Nullable
        Instant restsUntil,

        @Nullable String callId) {

    static AgentView of(AtWork at) {
        var profile = at.profile();
        var agent = at.agent();
        return new AgentView(
                profile.id().value(),
                profile.name(),
                profile.number(),
                profile.team(),
                profile.skills(),
                agent.status().kind().name(),
                agent.status() instanceof Away away ? away.reason() : null,
                agent.status().since(),
                agent.next() == null ? null : agent.next().wanted().name(),
                agent.next() == null ? null : agent.next().reason(),
                agent.restsUntil(),
                at.callId().orElse(null));
    }
}
