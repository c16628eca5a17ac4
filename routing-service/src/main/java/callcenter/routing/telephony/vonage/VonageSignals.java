package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.CallSnapshot;
import java.time.Instant;
import java.util.Optional;

/**
 * What each kind of event tells; pure. A status we do not know tells nothing, and neither do {@code human} and {@code
 * machine}: we do not ask for that, because whether a person was reached is in the agent's record.
 */
final class VonageSignals {

    private VonageSignals() {}

    /** The leg of a customer who rang us. */
    static Optional<CallSignal> callersLeg(VonageWebhook event, Instant now) {
        boolean oursToo = "outbound".equals(event.text("direction"));
        String uuid = event.uuid();
        if (oursToo || uuid == null) {
            return Optional.empty();
        }
        CallId call = CallId.of(VonagePlatform.NAME, uuid);
        return switch (event.status()) {
            case "completed" -> ended(call, event, by(event, EndedBy.CUSTOMER), now);
            case "busy", "cancelled", "timeout", "unanswered" -> ended(call, event, EndedBy.CUSTOMER, now);
            case "failed", "rejected" -> ended(call, event, EndedBy.PLATFORM, now);
            default -> Optional.empty();
        };
    }

    static Optional<CallSignal> agentsLeg(CallId call, ReservationId reservation, VonageWebhook event, Instant now) {
        Instant at = event.at(now);
        return switch (event.status()) {
            case "ringing" -> Optional.of(new CallSignal.AgentRinging(call, reservation, at));
            case "answered" -> Optional.of(new CallSignal.AgentAnswered(call, reservation, at));
            case "busy" -> failed(call, reservation, LegFailure.BUSY, at);
            case "timeout" -> failed(call, reservation, LegFailure.NO_ANSWER, at);
            case "unanswered" ->
                failed(
                        call,
                        reservation,
                        detail(event, "unavailable", LegFailure.UNREACHABLE, LegFailure.NO_ANSWER),
                        at);
            case "rejected" ->
                failed(call, reservation, detail(event, "declined", LegFailure.REJECTED, LegFailure.UNREACHABLE), at);
            case "failed" -> failed(call, reservation, LegFailure.UNREACHABLE, at);
            case "cancelled" -> failed(call, reservation, LegFailure.CANCELLED, at);
            default -> Optional.empty();
        };
    }

    /** The agent's leg is over: it ends the call if it was the one on the line, and the consult if it was the other one. */
    static Optional<CallSignal> agentGone(
            CallSnapshot call, ReservationId reservation, VonageWebhook event, Instant now) {
        if (reservation.equals(call.consulted()) && "completed".equals(event.status())) {
            return failed(call.id(), reservation, LegFailure.CANCELLED, event.at(now));
        }
        boolean onTheLine =
                reservation.equals(call.reservation()) && !call.state().hungUp() && "completed".equals(event.status());
        return onTheLine ? ended(call.id(), event, by(event, EndedBy.AGENT), now) : Optional.empty();
    }

    /** The leg of a customer whom we called. That it lasted tells of an answer, should that not have been heard. */
    static Optional<CallSignal> customersLeg(CallId call, VonageWebhook event, Instant now) {
        Instant at = event.at(now);
        return switch (event.status()) {
            case "answered" -> Optional.of(new CallSignal.CustomerAnswered(call, at));
            case "completed" -> answeredUnheard(call, event, at);
            case "busy" -> notReached(call, NotReached.BUSY, at);
            case "timeout", "unanswered" -> notReached(call, NotReached.NO_ANSWER, at);
            case "rejected" -> notReached(call, detail(event, "declined", NotReached.BUSY, NotReached.FAILED), at);
            case "failed", "cancelled" -> notReached(call, NotReached.FAILED, at);
            default -> Optional.empty();
        };
    }

    private static Optional<CallSignal> answeredUnheard(CallId call, VonageWebhook event, Instant at) {
        String seconds = event.text("duration");
        boolean talked = seconds != null && seconds.matches("[1-9][0-9]{0,5}");
        return talked
                ? Optional.of(new CallSignal.CustomerAnswered(call, at.minusSeconds(Long.parseLong(seconds))))
                : Optional.empty();
    }

    static Optional<CallSignal> customerGone(CallSnapshot call, VonageWebhook event, Instant now) {
        return !call.state().hungUp() && "completed".equals(event.status())
                ? ended(call.id(), event, by(event, EndedBy.CUSTOMER), now)
                : Optional.empty();
    }

    /** Who ended a leg: whoever is at its other end, unless Vonage did, for us or on its own account. */
    private static EndedBy by(VonageWebhook event, EndedBy user) {
        return "platform".equals(event.text("disconnected_by")) ? EndedBy.PLATFORM : user;
    }

    private static <T> T detail(VonageWebhook event, String detail, T then, T otherwise) {
        return detail.equals(event.text("detail")) ? then : otherwise;
    }

    private static Optional<CallSignal> failed(CallId call, ReservationId reservation, LegFailure cause, Instant at) {
        return Optional.of(new CallSignal.AgentLegFailed(call, reservation, cause, at));
    }

    private static Optional<CallSignal> notReached(CallId call, NotReached cause, Instant at) {
        return Optional.of(new CallSignal.CustomerNotReached(call, cause, at));
    }

    private static Optional<CallSignal> ended(CallId call, VonageWebhook event, EndedBy by, Instant now) {
        return Optional.of(new CallSignal.Ended(call, VonagePlatform.NAME, event.requireUuid(), by, event.at(now)));
    }
}
