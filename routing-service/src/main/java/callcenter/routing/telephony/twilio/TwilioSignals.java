package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.CallSnapshot;
import java.time.Instant;
import java.util.Optional;

/** What each kind of Twilio's requests tells; pure. A status we do not know tells nothing. */
final class TwilioSignals {

    private TwilioSignals() {}

    /** An inbound customer's leg is over. */
    static Optional<CallSignal> status(CallId call, TwilioWebhook webhook, Instant now) {
        return switch (webhook.callStatus()) {
            case "completed", "no-answer", "canceled", "busy" -> ended(call, webhook, EndedBy.CUSTOMER, now);
            case "failed" -> ended(call, webhook, EndedBy.PLATFORM, now);
            default -> Optional.empty();
        };
    }

    /** The customer's leg left its queue: alone, with the agent gone, or because we said so. */
    static Optional<CallSignal> queueLeft(CallId call, TwilioWebhook webhook, Instant now) {
        return switch (webhook.form().require("QueueResult")) {
            case "hangup" -> ended(call, webhook, EndedBy.CUSTOMER, now);
            case "bridged" -> ended(call, webhook, stillThere(webhook) ? EndedBy.AGENT : EndedBy.CUSTOMER, now);
            case "redirected", "redirected-from-bridged" -> Optional.empty();
            default -> ended(call, webhook, EndedBy.PLATFORM, now);
        };
    }

    static Optional<CallSignal> agentStatus(
            CallId call, ReservationId reservation, TwilioWebhook webhook, Instant now) {
        return switch (webhook.callStatus()) {
            case "ringing" -> Optional.of(new CallSignal.AgentRinging(call, reservation, now));
            case "in-progress" -> Optional.of(new CallSignal.AgentAnswered(call, reservation, now));
            case "busy" -> failed(call, reservation, LegFailure.BUSY, now);
            case "no-answer" -> failed(call, reservation, LegFailure.NO_ANSWER, now);
            case "failed" -> failed(call, reservation, LegFailure.UNREACHABLE, now);
            case "canceled" -> failed(call, reservation, LegFailure.CANCELLED, now);
            default -> Optional.empty();
        };
    }

    /**
     * The agent's leg is over without having been asked what to do: an error of ours may have cut it. It ends the call
     * if it was the one on the line.
     */
    static Optional<CallSignal> agentGone(
            CallSnapshot call, ReservationId reservation, TwilioWebhook webhook, Instant now) {
        if (reservation.equals(call.consulted()) && "completed".equals(webhook.callStatus())) {
            return failed(call.id(), reservation, LegFailure.CANCELLED, now);
        }
        boolean onTheLine = reservation.equals(call.reservation())
                && !call.state().hungUp()
                && "completed".equals(webhook.callStatus());
        return onTheLine ? ended(call.id(), webhook, EndedBy.AGENT, now) : Optional.empty();
    }

    /** The agent's leg talked to the customer who waited, or did not find one; or the agent left. */
    static Optional<CallSignal> fetched(CallId call, TwilioWebhook webhook, Instant now) {
        return stillThere(webhook) ? Optional.empty() : ended(call, webhook, EndedBy.AGENT, now);
    }

    /** Whether the agent's leg did find the customer. */
    static boolean met(TwilioWebhook webhook) {
        String dialled = webhook.form().get("DialCallStatus");
        return "completed".equals(dialled) || "answered".equals(dialled);
    }

    /** The customer whom the agent's leg dialled is gone or was not reached, or the agent left. */
    static Optional<CallSignal> dialEnded(CallId call, TwilioWebhook webhook, Instant now) {
        if (!stillThere(webhook)) {
            return ended(call, webhook, EndedBy.AGENT, now);
        }
        String dialled = webhook.form().get("DialCallStatus");
        return dialled == null ? Optional.empty() : notReached(call, dialled, now);
    }

    /** The customer talked and we were never told of the answer. */
    static Optional<CallSignal> answeredUnheard(CallSnapshot call, TwilioWebhook webhook, Instant now) {
        boolean talked = call.state() == CallState.DIALLING && webhook.dialledSeconds() > 0;
        return talked
                ? Optional.of(new CallSignal.CustomerAnswered(call.id(), now.minusSeconds(webhook.dialledSeconds())))
                : Optional.empty();
    }

    /** The leg of an agent who is consulted is over. */
    static Optional<CallSignal> consulted(CallId call, ReservationId reservation, TwilioWebhook webhook, Instant now) {
        return stillThere(webhook) ? Optional.empty() : failed(call, reservation, LegFailure.CANCELLED, now);
    }

    /** Whoever talked to a parked leg is gone from it, and the leg is still there. */
    static boolean leftByPartner(TwilioWebhook webhook) {
        return "bridged".equals(webhook.form().get("QueueResult")) && stillThere(webhook);
    }

    static Optional<CallSignal> parkLeft(CallId call, TwilioWebhook webhook, Instant now) {
        return "hangup".equals(webhook.form().require("QueueResult"))
                ? ended(call, webhook, EndedBy.AGENT, now)
                : Optional.empty();
    }

    /**
     * The agent's leg still stands alone a moment after its partner left. A resume would have fetched it by now, so in a
     * call that is not on hold the customer is gone.
     */
    static Optional<CallSignal> aloneTooLong(CallSnapshot call, TwilioWebhook webhook, Instant now) {
        return call.state() == CallState.TALKING && webhook.asked() > 0
                ? ended(call.id(), webhook, EndedBy.CUSTOMER, now)
                : Optional.empty();
    }

    static Optional<CallSignal> customerStatus(CallId call, TwilioWebhook webhook, Instant now) {
        return "in-progress".equals(webhook.callStatus())
                ? Optional.of(new CallSignal.CustomerAnswered(call, now))
                : notReached(call, webhook.callStatus(), now);
    }

    private static Optional<CallSignal> notReached(CallId call, String status, Instant now) {
        return switch (status) {
            case "busy" -> Optional.of(new CallSignal.CustomerNotReached(call, NotReached.BUSY, now));
            case "no-answer" -> Optional.of(new CallSignal.CustomerNotReached(call, NotReached.NO_ANSWER, now));
            case "failed", "canceled" -> Optional.of(new CallSignal.CustomerNotReached(call, NotReached.FAILED, now));
            default -> Optional.empty();
        };
    }

    private static Optional<CallSignal> failed(CallId call, ReservationId reservation, LegFailure cause, Instant now) {
        return Optional.of(new CallSignal.AgentLegFailed(call, reservation, cause, now));
    }

    private static Optional<CallSignal> ended(CallId call, TwilioWebhook webhook, EndedBy by, Instant now) {
        return Optional.of(new CallSignal.Ended(call, TwilioPlatform.NAME, webhook.callSid(), by, now));
    }

    /** Whether the leg that asks is itself still connected. */
    private static boolean stillThere(TwilioWebhook webhook) {
        return "in-progress".equals(webhook.callStatus());
    }
}
