package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.matching.Objection;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.usecase.CallExplanation;
import callcenter.routing.usecase.CallExplanation.Candidacy;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agent as one who might take a waiting call. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Candidate")
public record CandidateView(
        String agentId,
        String name,

        @Schema(description = "would be given the call now, were it the first")
        boolean eligible,

        @Schema(description = "1 is who would be given the call now, were it the first; absent when not eligible")
        @Nullable
        Integer turn,

        @Schema(description = "only AVAILABLE agents get calls")
        String status,

        @Schema(examples = "NO_ANSWER", description = "why away; absent when not") @Nullable
        String awayReason,

        @Schema(
                examples = "SKILLS",
                description =
                        "what else stands against it: ACCOUNT_CLOSED, NO_PHONE, KEPT_FOR_ANOTHER, OTHER_QUEUES, NOT_YET, SKILLS or"
                                + " RESTING")
        @Nullable
        String objection,

        @Schema(examples = "lacks cmn >= 6", description = "the objection in words") @Nullable
        String detail,

        @Schema(description = "when time alone opens the call to this agent") @Nullable
        Instant opensAt,

        @Schema(
                description =
                        "what the agent takes first: 1 before 2, whatever has waited longer; 1 for the preferred agent")
        int level,

        @Schema(
                description =
                        "how far from what the call would rather have; of equal level the nearest gets it; -1 for the preferred"
                                + " agent")
        int distance,

        @Schema(description = "available since then; absent when not available; LONGEST_IDLE goes by it") @Nullable
        Instant idleSince,

        @Schema(
                description =
                        "when a call was offered to the agent last; absent when none ever was; ROUND_ROBIN goes by it")
        @Nullable
        Instant lastOfferedAt,

        @Schema(description = "calls answered on the centre's local day; FEWEST_CALLS goes by it")
        int answeredToday,

        @Schema(
                description =
                        "on the line with customers on that day, holds included, milliseconds; LEAST_TALK_TIME goes by it")
        long talkedTodayMs) {

    static CandidateView of(Candidacy agent, CallExplanation explained, List<AgentId> turns) {
        var profile = agent.profile();
        var compared = agent.contender();
        int turn = turns.indexOf(profile.id()) + 1;
        return new CandidateView(
                profile.id().value(),
                profile.name(),
                agent.eligible(),
                turn > 0 ? turn : null,
                agent.agent().status().kind().name(),
                agent.agent().status() instanceof AgentStatus.Away away ? away.reason() : null,
                agent.objection().map(Objection::name).orElse(null),
                agent.objection().map(it -> inWords(it, agent, explained)).orElse(null),
                agent.objection().flatMap(it -> opensAt(it, agent, explained)).orElse(null),
                explained.call().levelFor(profile),
                explained.call().distance(profile),
                agent.idle() ? compared.idleSince() : null,
                compared.lastOfferedAt(),
                compared.answeredToday(),
                compared.talkedTodayMs());
    }

    private static Optional<Instant> opensAt(Objection objection, Candidacy agent, CallExplanation explained) {
        var call = explained.call();
        return switch (objection) {
            case SKILLS -> call.queue().rings().openTo(agent.profile().skills()).map(call.enqueuedAt()::plus);
            case RESTING -> Optional.ofNullable(agent.agent().restsUntil());
            case NOT_YET -> Optional.of(call.enqueuedAt().plus(call.delayFor(agent.profile())));
            case ACCOUNT_CLOSED, NO_PHONE, KEPT_FOR_ANOTHER, OTHER_QUEUES -> Optional.empty();
        };
    }

    private static String inWords(Objection objection, Candidacy agent, CallExplanation explained) {
        var call = explained.call();
        return switch (objection) {
            case ACCOUNT_CLOSED -> "the account is closed";
            case NO_PHONE -> "no phone on " + call.platform();
            case KEPT_FOR_ANOTHER ->
                call.preference() == null
                        ? "kept for another agent"
                        : "kept for " + call.preference().agent() + " until "
                                + call.preference().exclusiveUntil();
            case OTHER_QUEUES -> "does not serve " + call.queue().id();
            case NOT_YET ->
                "gets calls of " + call.queue().id() + " after "
                        + call.delayFor(agent.profile()).toMillis() + " ms";
            case SKILLS -> "lacks " + lacking(agent, explained);
            case RESTING ->
                "did not take an offer; gets none before " + agent.agent().restsUntil();
        };
    }

    private static String lacking(Candidacy agent, CallExplanation explained) {
        var call = explained.call();
        return call.queue().rings().openAfter(call.waited(explained.at())).stream()
                .flatMap(ring -> ring.requirement().lacking(agent.profile().skills()).stream())
                .map(Requirement::toString)
                .distinct()
                .collect(Collectors.joining("; or "));
    }
}
