package callcenter.routing.rest;

import callcenter.routing.domain.queue.Place;
import callcenter.routing.usecase.CallExplanation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a waiting call is where it is, and who may take it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CallExplanation", examples = Examples.EXPLANATION)
public record ExplanationView(
        String callId,
        String queueId,

        @Schema(description = "1 is the next of its queue; 0 when it was offered just now")
        int position,

        int priority,
        Instant enqueuedAt,

        @Schema(description = "the earliest of a queue goes first: enqueuedAt less the credit")
        Instant rankAt,

        @Schema(description = "what the priority is worth, milliseconds of waiting; negative puts it back")
        long creditMs,

        RingView ring,

        @Schema(
                description =
                        "calls of queues of more weight go first, whatever these have waited; emergencies before all")
        int weight,

        @Schema(description = "languages the call would rather have, first to last (ANS-7)")
        List<String> languages,

        @Schema(description = "skill of the customer's class (ANS-6)") @Nullable
        String preferredSkill,

        @Schema(description = "the agent the call would rather have") @Nullable
        String preferredAgentId,

        @Schema(description = "nobody else gets the call before") @Nullable
        Instant keptUntil,

        @Schema(
                description =
                        "goes before all others, whatever weights, levels and delays say, and no limit applies to it")
        boolean emergency,

        @Schema(description = "what was done for the caller so far; absent when nothing was") @Nullable
        CareView care,

        @Schema(description = "agents who would be given the call now, were it the first; of all teams")
        int eligible,

        @Schema(description = "of the teams that the caller may see")
        List<CandidateView> agents) {

    /** Where the call is in the queue's list of requirements. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Ring")
    public record RingView(
            @Schema(description = "rings that are open to it")
            int open,

            @Schema(description = "rings of the queue") int of,

            @Schema(description = "one of these is demanded")
            List<String> demands,

            @Schema(description = "absent when the list is exhausted") @Nullable
            Instant nextOpensAt,

            @Schema(description = "nothing will be relaxed any further")
            boolean exhausted) {

        private static RingView of(CallExplanation explained) {
            var call = explained.call();
            var rings = call.queue().rings();
            var waited = call.waited(explained.at());
            var open = rings.openAfter(waited);
            var next = rings.nextAfter(waited).map(call.enqueuedAt()::plus);
            return new RingView(
                    open.size(),
                    rings.all().size(),
                    open.stream().map(ring -> ring.requirement().toString()).toList(),
                    next.orElse(null),
                    next.isEmpty());
        }
    }

    static ExplanationView of(CallExplanation explained, Viewer viewer) {
        var call = explained.call();
        var preference = call.preference();
        return new ExplanationView(
                call.id().value(),
                call.queue().id().value(),
                explained.position(),
                explained.place().priority(),
                call.enqueuedAt(),
                call.rankAt(),
                Place.CREDIT_PER_PRIORITY
                        .multipliedBy(explained.place().priority())
                        .toMillis(),
                RingView.of(explained),
                call.queue().weight(),
                call.wishes().languages(),
                call.wishes().skill(),
                preference == null ? null : preference.agent().value(),
                preference == null || !preference.exclusiveAt(explained.at()) ? null : preference.exclusiveUntil(),
                explained.place().emergency(),
                CareView.of(explained.place()),
                (int) explained.agents().stream()
                        .filter(CallExplanation.Candidacy::eligible)
                        .count(),
                explained.agents().stream()
                        .filter(agent -> viewer.seesTeam(agent.profile().team()))
                        .map(agent -> CandidateView.of(agent, explained))
                        .toList());
    }
}
