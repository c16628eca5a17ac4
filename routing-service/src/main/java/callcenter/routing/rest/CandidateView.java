package callcenter.routing.rest;

import callcenter.routing.domain.matching.Objection;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.usecase.CallExplanation;
import callcenter.routing.usecase.CallExplanation.Candidacy;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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

        @Schema(description = "only AVAILABLE agents get calls")
        String status,

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

        @Schema(description = "what the agent takes first: 1 before 2, whatever has waited longer")
        int level,

        @Schema(description = "how far from what the call would rather have; of equal level the nearest gets it")
        int distance) {

    static CandidateView of(Candidacy agent, CallExplanation explained) {
        return new CandidateView(
                agent.profile().id().value(),
                agent.profile().name(),
                agent.eligible(),
                agent.agent().status().kind().name(),
                agent.objection().map(Objection::name).orElse(null),
                agent.objection().map(it -> inWords(it, agent, explained)).orElse(null),
                agent.objection().flatMap(it -> opensAt(it, agent, explained)).orElse(null),
                agent.profile().levelFor(explained.call().queue().id()),
                explained.call().wishes().distance(agent.profile().skills()));
    }

    private static Optional<Instant> opensAt(Objection objection, Candidacy agent, CallExplanation explained) {
        var call = explained.call();
        return switch (objection) {
            case SKILLS -> call.queue().rings().openTo(agent.profile().skills()).map(call.enqueuedAt()::plus);
            case RESTING -> Optional.ofNullable(agent.agent().restsUntil());
            case NOT_YET ->
                Optional.of(call.enqueuedAt()
                        .plus(agent.profile().delayFor(call.queue().id())));
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
                        + agent.profile().delayFor(call.queue().id()).toMillis() + " ms";
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
