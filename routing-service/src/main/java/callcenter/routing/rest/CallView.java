package callcenter.routing.rest;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.Conversation;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Tombstone;
import callcenter.web.Masking;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as people see it. Times are UTC; what does not apply is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Call", examples = Examples.CALL)
public record CallView(
        String id,

        @Schema(
                examples = "TALKING",
                description =
                        "LISTENING, NOTING, WAITING, OFFERED, DIALLING, TALKING, ON_HOLD, TRANSFERRING, CONSULTING, WRAPPING_UP, COMPLETED,"
                                + " ABANDONED, DEFERRED, INFORMED, TURNED_AWAY, NOT_REACHED, WITHDRAWN or TOMBSTONE")
        String state,

        @Schema(examples = "INBOUND") @Nullable String direction,

        @Nullable String queueId,
        @Nullable String agentId,

        @Schema(description = "reservation of the agent who is rung or on the line") @Nullable
        String reservationId,

        @Schema(
                examples = "****8000",
                description =
                        "customer's number, masked; in full for the agent whose call it is, or for a stated reason")
        @Nullable
        String number,

        @Nullable String customerId,
        @Nullable Instant receivedAt,

        @Schema(description = "start of waiting, kept across offers (ANS-1)") @Nullable
        Instant enqueuedAt,

        @Nullable Instant answeredAt,
        @Nullable Instant onHoldSince,
        @Nullable Instant endedAt,

        @Schema(description = "promise that an outbound call serves") @Nullable
        String promiseId,

        @Schema(
                description =
                        "earlier call of the same customer on the same local day (ANS-4); of a call of ours, the one"
                                + " whose record is read before the customer is dialled (CBK-11)")
        @Nullable
        String repeatOf,

        @Schema(
                description =
                        "of a call of ours that is under way: when its talk-time goal is reached; no fault (CAL-7)")
        @Nullable
        Instant talkGoalAt,

        @Schema(description = "a transfer under way, or the last one that came to nothing (CAL-8)") @Nullable
        TransferView transfer,

        @Schema(description = "why we call; absent when the customer does (CBK-12)") @Nullable
        ReasonView reason,

        @Schema(description = "the caller is on the list of nuisance numbers: what the agent is warned of (ANS-8)")
        @Nullable
        NuisanceMarkView nuisance,

        @Schema(description = "the customer was asked to rate the conversation (CAL-11)") @Nullable
        SurveyView survey) {

    /** What a call of ours is about; what for, only to the agent who makes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WhyWeCall")
    public record ReasonView(
            @Schema(examples = "TICKET") String kind,
            @Schema(examples = "t-call-78") String id,
            @Nullable String words) {

        private static @Nullable ReasonView of(@Nullable CallReason reason, boolean full) {
            return reason == null
                    ? null
                    : new ReasonView(reason.kind().name(), reason.id(), full ? reason.words() : null);
        }
    }

    /** With the number masked. */
    static CallView masked(Call call) {
        return of(call, false);
    }

    /** For the agent whose call it is: with the number in full while the call is not over (CAL-13). */
    static CallView own(Call call) {
        return of(call, !call.state().terminal());
    }

    /** With the number in full, for who stated a reason (CAL-13). */
    static CallView full(Call call) {
        return of(call, true);
    }

    /** The same for an agent who is rung with a reservation of his own; null for any other. */
    CallView rungBy(@Nullable String mine) {
        return mine == null
                ? this
                : new CallView(
                        id,
                        state,
                        direction,
                        queueId,
                        agentId,
                        mine,
                        number,
                        customerId,
                        receivedAt,
                        enqueuedAt,
                        answeredAt,
                        onHoldSince,
                        endedAt,
                        promiseId,
                        repeatOf,
                        talkGoalAt,
                        transfer,
                        reason,
                        nuisance,
                        survey);
    }

    /** Whether the number can be read here. */
    boolean inFull() {
        return number != null && !number.startsWith("*");
    }

    private static CallView of(Call call, boolean full) {
        return switch (call) {
            case Tombstone gone -> gone(gone);
            case ReceivedCall received -> of(received, CallLine.of(received), full);
        };
    }

    private static CallView gone(Tombstone call) {
        return new CallView(
                call.id().value(),
                call.state().name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                call.endedAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CallView of(ReceivedCall call, CallLine line, boolean full) {
        var origin = call.origin();
        var number = origin.customer().number();
        return new CallView(
                call.id().value(),
                call.state().name(),
                origin.direction().name(),
                origin.terms().queue().value(),
                line.agentId(),
                line.reservationId(),
                full ? number : Masking.number(number),
                origin.customer().id(),
                origin.receivedAt(),
                line.enqueuedAt(),
                line.answeredAt(),
                line.onHoldSince(),
                line.endedAt(),
                origin.promiseId(),
                text(origin.repeatOf()),
                talkGoalAt(call),
                TransferView.of(call),
                ReasonView.of(origin.reason(), full),
                NuisanceMarkView.of(origin.nuisance()),
                SurveyView.of(call));
    }

    private static @Nullable Instant talkGoalAt(ReceivedCall call) {
        var origin = call.origin();
        return origin.direction() == Direction.OUTBOUND
                        && call instanceof Conversation conversation
                        && !call.state().hungUp()
                ? conversation.talk().startedAt().plus(origin.terms().norms().outboundTalk())
                : null;
    }

    private static @Nullable String text(@Nullable CallId id) {
        return id == null ? null : id.value();
    }
}
