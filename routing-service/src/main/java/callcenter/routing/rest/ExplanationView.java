package callcenter.routing.rest;

import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.strategy.FewestCalls;
import callcenter.routing.domain.strategy.LeastTalkTime;
import callcenter.routing.domain.strategy.Linear;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.routing.domain.strategy.RoundRobin;
import callcenter.routing.domain.strategy.Strategy;
import callcenter.routing.domain.strategy.WeightedRandom;
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

        @Schema(
                description =
                        "calls that go before it, of its queue and of queues that share agents with it: emergencies, then by"
                                + " weight, then by rank; what an agent takes at a lower level comes on top of that")
        int ahead,

        int priority,
        Instant enqueuedAt,

        @Schema(description = "the earliest of a queue goes first: when it came, less the credit")
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

        @Schema(
                examples = "LONGEST_IDLE",
                description =
                        "who is first of agents of equal level and distance: LONGEST_IDLE by idleSince, ROUND_ROBIN by"
                                + " lastOfferedAt, FEWEST_CALLS by answeredToday, LEAST_TALK_TIME by talkedTodayMs, LINEAR by the"
                                + " queue's own order, WEIGHTED_RANDOM by lot")
        String strategy,

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

    private static String strategy(Strategy strategy) {
        return switch (strategy) {
            case LongestIdle it -> "LONGEST_IDLE";
            case RoundRobin it -> "ROUND_ROBIN";
            case FewestCalls it -> "FEWEST_CALLS";
            case LeastTalkTime it -> "LEAST_TALK_TIME";
            case Linear it -> "LINEAR";
            case WeightedRandom it -> "WEIGHTED_RANDOM";
        };
    }

    static ExplanationView of(CallExplanation explained, Viewer viewer) {
        var turns = explained.turns();
        var call = explained.call();
        var preference = call.preference();
        return new ExplanationView(
                call.id().value(),
                call.queue().id().value(),
                explained.position(),
                explained.ahead(),
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
                strategy(call.queue().strategy()),
                turns.size(),
                explained.agents().stream()
                        .filter(agent -> viewer.seesTeam(agent.profile().team()))
                        .map(agent -> CandidateView.of(agent, explained, turns))
                        .toList());
    }
}
