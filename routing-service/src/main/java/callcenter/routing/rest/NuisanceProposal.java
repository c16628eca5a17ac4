package callcenter.routing.rest;

import callcenter.routing.domain.call.NuisanceLevel;
import callcenter.routing.usecase.ProposeNuisance;
import callcenter.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The number of these calls is to be listed. */
@Schema(name = "NuisanceProposal", examples = NuisanceExamples.PROPOSAL)
public record NuisanceProposal(
        @NotNull(message = "WARN, MESSAGE or TURN_AWAY")
        @Schema(
                examples = "MESSAGE",
                description =
                        "WARN: the agent sees it; MESSAGE: the caller is also told, and then waits; TURN_AWAY: he is"
                                + " told and not let in")
        NuisanceLevel level,

        @Schema(
                description =
                        "in force for so long from the approval on, milliseconds; absent for the usual 30 days; at"
                                + " most 90 days unless the centre set another limit")
        @Min(value = 1, message = "at least 1 millisecond")
        @Nullable
        Long lastsMs,

        @Schema(description = "the evidence: calls of one customer, first the one this is proposed from")
        @NotEmpty(message = "at least one call, with what happened")
        @Size(max = 10, message = "at most 10 calls")
        List<@NotNull(message = "a call, with what happened") @Valid IncidentBody> incidents) {

    ProposeNuisance.Wanted toWanted() {
        var wanted = incidents.stream().map(IncidentBody::toIncident).toList();
        var calls = new HashSet<>(incidents.stream().map(IncidentBody::callId).toList());
        if (calls.size() < wanted.size()) {
            throw Problem.invalid("incidents", "each call once");
        }
        return new ProposeNuisance.Wanted(level, lastsMs == null ? null : Duration.ofMillis(lastsMs), wanted);
    }
}
