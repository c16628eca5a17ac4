package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.telephony.Hearing;
import callcenter.routing.usecase.CallSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What requests about an agent's leg tell and ask. While no agent is on the line, a leg that asks is let go. */
@ApplicationScoped
class AgentsLeg {
    private static final String NOTHING = new Twiml().end();

    private final TwilioDocuments documents;
    private final InstantSource clock;

    @Inject
    AgentsLeg(TwilioDocuments documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Asked for at the moment the agent answers, so it tells of the answer as well. */
    Hearing answered(TwilioWebhook webhook) {
        var call = webhook.call();
        var reservation = webhook.reservation();
        return TwilioHearing.next(
                webhook,
                call,
                Optional.of(new CallSignal.AgentAnswered(call, reservation, clock.instant())),
                after -> documents.agentAnswered(after, reservation),
                () -> TwilioHearing.twiml(documents.agentWaits(call, reservation, webhook.asked())));
    }

    Hearing status(TwilioWebhook webhook) {
        Instant now = clock.instant();
        var call = webhook.call();
        var reservation = webhook.reservation();
        return TwilioHearing.told(webhook, call, TwilioSignals.agentStatus(call, reservation, webhook, now))
                .thereby(after -> TwilioSignals.agentGone(after, reservation, webhook, now));
    }

    /** The customer was fetched from a queue, and is gone again; or was not there. */
    Hearing fetched(TwilioWebhook webhook) {
        CallId call = webhook.call();
        boolean met = TwilioSignals.met(webhook);
        String park = documents.park(call, webhook.turn());
        String again = documents.fetch(call, webhook.turn(), webhook.asked() + 1);
        return TwilioHearing.next(
                webhook,
                call,
                TwilioSignals.fetched(call, webhook, clock.instant()),
                after -> !anAgentIsOnTheLine(after) ? documents.hangUp() : met || onMusic(after) ? park : again,
                () -> TwilioHearing.twiml(met ? park : again));
    }

    /** The agent who consulted is gone from this leg: with the customer left to it, by taking him back, or not there yet. */
    Hearing consulted(TwilioWebhook webhook) {
        CallId call = webhook.call();
        var reservation = webhook.reservation();
        String again = documents.consult(call, reservation, webhook.asked() + 1);
        return TwilioHearing.next(
                webhook,
                call,
                TwilioSignals.consulted(call, reservation, webhook, clock.instant()),
                after -> after.state() == CallState.CONSULTING && !TwilioSignals.met(webhook)
                        ? again
                        : documents.agentAnswered(after, reservation),
                () -> TwilioHearing.twiml(again));
    }

    Hearing dialEnded(TwilioWebhook webhook) {
        Instant now = clock.instant();
        CallId call = webhook.call();
        String park = documents.park(call, webhook.turn());
        return TwilioHearing.next(
                        webhook,
                        call,
                        TwilioSignals.dialEnded(call, webhook, now),
                        after -> after.state().hungUp() ? documents.hangUp() : park,
                        () -> TwilioHearing.twiml(park))
                .thereby(after -> TwilioSignals.answeredUnheard(after, webhook, now));
    }

    Hearing parked(TwilioWebhook webhook) {
        Instant now = clock.instant();
        String goOn = documents.parked(webhook.call(), webhook.turn(), webhook.asked());
        return TwilioHearing.asking(webhook, AgentsLeg::anAgentIsOnTheLine, goOn)
                .thereby(after -> TwilioSignals.aloneTooLong(after, webhook, now));
    }

    Hearing parkLeft(TwilioWebhook webhook) {
        CallId call = webhook.call();
        String again = documents.park(call, webhook.turn());
        return TwilioHearing.next(
                webhook,
                call,
                TwilioSignals.parkLeft(call, webhook, clock.instant()),
                after -> TwilioSignals.leftByPartner(webhook) && anAgentIsOnTheLine(after) ? again : NOTHING,
                () -> TwilioHearing.twiml(again));
    }

    private static boolean onMusic(CallSnapshot call) {
        return switch (call.state()) {
            case ON_HOLD, TRANSFERRING, CONSULTING -> true;
            default -> false;
        };
    }

    private static boolean anAgentIsOnTheLine(CallSnapshot call) {
        return !call.state().hungUp() && call.reservation() != null;
    }
}
