package callcenter.routing.rest;

import callcenter.routing.domain.nuisance.InForce;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.domain.nuisance.Step;
import callcenter.routing.usecase.ReadNuisances;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that is, was or is to be on the list of nuisance numbers. Never the number itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NuisanceNumber", examples = NuisanceExamples.IN_FULL)
public record NuisanceView(
        String id,

        @Schema(
                examples = "LISTED",
                description = "PROPOSED, REFUSED, LISTED, APPEALED (in force until it is decided), LIFTED or EXPIRED")
        String status,

        @Schema(examples = "MESSAGE", description = "WARN, MESSAGE or TURN_AWAY")
        String level,

        @Schema(description = "digest of the number, as calls and events name the customer")
        String customerId,

        @Schema(examples = "****8000", description = "masked")
        String number,

        @Schema(description = "who proposed it") String proposedBy,

        Instant proposedAt,

        @Schema(
                examples = "leader-1",
                description = "who approved it: neither of the two decides on an appeal; absent before the approval")
        @Nullable
        String approvedBy,

        @Schema(description = "absent before the approval") @Nullable
        Instant approvedAt,

        @Schema(description = "milliseconds from the approval on")
        long lastsMs,

        @Schema(description = "applied to nobody from then on; absent before the approval and once it is off the list")
        @Nullable
        Instant expiresAt,

        @Schema(description = "a promise to this customer is open, and nothing is applied to him while it is")
        boolean promised,

        @Schema(description = "whether a call from this number would meet it now")
        boolean applied,

        @Schema(description = "what can be asked of it: APPROVE, REFUSE, APPEAL, GRANT, DISMISS, LIFT")
        List<String> allowed,

        @Schema(description = "the evidence; absent in lists") @Nullable
        List<IncidentBody> incidents,

        @Schema(description = "who did what and why, the first first; absent in lists") @Nullable
        List<StepView> history) {

    /** One step of its history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NuisanceStep")
    public record StepView(
            @Schema(
                    examples = "APPROVED",
                    description =
                            "PROPOSED, APPROVED, REFUSED, APPEALED, DISMISSED, GRANTED, LIFTED, REPLACED (by the one"
                                    + " the reason names) or EXPIRED")
            String did,

            @Schema(description = "absent when time did") @Nullable
            String by,

            @Nullable String reason,
            Instant at) {

        static StepView of(Step step) {
            return new StepView(step.did().name(), step.by(), step.reason(), step.at());
        }
    }

    /** Without what people wrote about the customer. */
    static NuisanceView inShort(ReadNuisances.Found found) {
        return of(found, null, null);
    }

    static NuisanceView inFull(ReadNuisances.Found found) {
        var number = found.number();
        return of(
                found,
                number.proposal().incidents().stream().map(IncidentBody::of).toList(),
                number.history().stream().map(StepView::of).toList());
    }

    private static NuisanceView of(
            ReadNuisances.Found found, @Nullable List<IncidentBody> incidents, @Nullable List<StepView> history) {
        NuisanceNumber number = found.number();
        var proposal = number.proposal();
        var approval = number.history().stream()
                .filter(step -> step.did() == Step.Kind.APPROVED)
                .findFirst();
        return new NuisanceView(
                number.id().value(),
                number.status().name(),
                proposal.level().name(),
                proposal.caller().customerId(),
                proposal.caller().maskedNumber(),
                proposal.by(),
                proposal.at(),
                approval.map(Step::by).orElse(null),
                approval.map(Step::at).orElse(null),
                proposal.lasts().toMillis(),
                number instanceof InForce listed ? listed.expiresAt() : null,
                found.promised(),
                found.applied(),
                number.allowed().stream().map(Enum::name).sorted().toList(),
                incidents,
                history);
    }
}
