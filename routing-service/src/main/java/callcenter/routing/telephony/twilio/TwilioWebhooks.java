package callcenter.routing.telephony.twilio;

import callcenter.events.capture.NumberCaptured;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Captures;
import callcenter.routing.telephony.Hearing;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.WebhookAnswer;
import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Twilio's proven requests, each as something the core can hear; one method per address of ours. */
@ApplicationScoped
class TwilioWebhooks {
    private final TwilioDocuments documents;
    private final PhoneNumbers numbers;
    private final Captures captures;
    private final InstantSource clock;

    @Inject
    TwilioWebhooks(TwilioDocuments documents, PhoneNumbers numbers, Captures captures, InstantSource clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.captures = captures;
        this.clock = clock;
    }

    Hearing incoming(TwilioWebhook webhook) {
        String sid = webhook.callSid();
        CallId call = CallId.of(TwilioPlatform.NAME, sid);
        var signal = new CallSignal.Incoming(
                call,
                TwilioPlatform.NAME,
                sid,
                dialable(webhook.form().get("From")),
                webhook.form().get("To"),
                clock.instant());
        return hearing(webhook, call, Optional.of(signal), documents::incoming, () -> {
            if (webhook.query("again").isEmpty()) {
                captures.publish(
                        new NumberCaptured(signal.number(), signal.dialled(), signal.platform(), sid, clock.instant()));
            }
            return twiml(documents.difficulties());
        });
    }

    Hearing status(TwilioWebhook webhook) {
        CallId call = CallId.of(TwilioPlatform.NAME, webhook.callSid());
        return told(webhook, call, TwilioSignals.status(call, webhook, clock.instant()));
    }

    Hearing waiting(CallId call, TwilioWebhook webhook) {
        return asking(webhook, call, documents.waiting(call, webhook.turn(), webhook.asked()));
    }

    Hearing held(CallId call, TwilioWebhook webhook) {
        return asking(webhook, call, documents.held(call, webhook.turn(), webhook.asked()));
    }

    Hearing queueLeft(CallId call, TwilioWebhook webhook) {
        return hearing(
                webhook,
                call,
                TwilioSignals.queueLeft(call, webhook, clock.instant()),
                after -> documents.hangUp(),
                Hearing::comeAgain);
    }

    /** Asked for at the moment the agent answers, so it tells of the answer as well. */
    Hearing agent(CallId call, ReservationId reservation, TwilioWebhook webhook) {
        return hearing(
                webhook,
                call,
                Optional.of(new CallSignal.AgentAnswered(call, reservation, clock.instant())),
                after -> documents.agentAnswered(after, reservation),
                () -> twiml(documents.agentWaits(call, reservation, webhook.asked())));
    }

    Hearing agentStatus(CallId call, ReservationId reservation, TwilioWebhook webhook) {
        Instant now = clock.instant();
        return thereby(
                told(webhook, call, TwilioSignals.agentStatus(call, reservation, webhook, now)),
                after -> TwilioSignals.agentGone(after, reservation, webhook, now));
    }

    Hearing fetched(CallId call, TwilioWebhook webhook) {
        boolean met = TwilioSignals.met(webhook);
        String park = documents.park(call, webhook.turn());
        String again = documents.fetch(call, webhook.turn(), webhook.asked() + 1);
        return hearing(
                webhook,
                call,
                TwilioSignals.fetched(call, webhook, clock.instant()),
                after -> after.state().hungUp()
                        ? documents.hangUp()
                        : met || after.state() == CallState.ON_HOLD ? park : again,
                () -> twiml(met ? park : again));
    }

    Hearing dialEnded(CallId call, TwilioWebhook webhook) {
        Instant now = clock.instant();
        String park = documents.park(call, webhook.turn());
        return thereby(
                hearing(
                        webhook,
                        call,
                        TwilioSignals.dialEnded(call, webhook, now),
                        after -> after.state().hungUp() ? documents.hangUp() : park,
                        () -> twiml(park)),
                after -> TwilioSignals.answeredUnheard(after, webhook, now));
    }

    Hearing parked(CallId call, TwilioWebhook webhook) {
        Instant now = clock.instant();
        return thereby(
                asking(webhook, call, documents.parked(call, webhook.turn(), webhook.asked())),
                after -> TwilioSignals.aloneTooLong(after, webhook, now));
    }

    Hearing parkLeft(CallId call, TwilioWebhook webhook) {
        return told(webhook, call, TwilioSignals.parkLeft(call, webhook, clock.instant()));
    }

    Hearing customerStatus(CallId call, TwilioWebhook webhook) {
        return told(webhook, call, TwilioSignals.customerStatus(call, webhook, clock.instant()));
    }

    /** A callback: nothing to do now. */
    private Hearing told(TwilioWebhook webhook, CallId call, Optional<CallSignal> signal) {
        return hearing(webhook, call, signal, after -> documents.nothing(), Hearing::comeAgain);
    }

    /** A leg that waits asks whether to go on; while nothing is known it does. */
    private Hearing asking(TwilioWebhook webhook, CallId call, String goOn) {
        return hearing(
                webhook,
                call,
                Optional.empty(),
                after -> after.state().hungUp() ? documents.hangUp() : goOn,
                () -> twiml(goOn));
    }

    private static Hearing hearing(
            TwilioWebhook webhook,
            CallId call,
            Optional<CallSignal> signal,
            Function<CallSnapshot, String> document,
            Supplier<WebhookAnswer> whenDown) {
        return new Hearing(
                TwilioPlatform.NAME,
                webhook.key(),
                signal,
                call,
                (after, commands) -> twiml(document.apply(after)),
                after -> Optional.empty(),
                whenDown);
    }

    private static Hearing thereby(Hearing hearing, Function<CallSnapshot, Optional<CallSignal>> thereby) {
        return new Hearing(
                hearing.platform(),
                hearing.key(),
                hearing.signal(),
                hearing.call(),
                hearing.renderer(),
                thereby,
                hearing.whenDown());
    }

    private static WebhookAnswer twiml(String document) {
        return new WebhookAnswer(200, "application/xml;charset=UTF-8", document);
    }

    /** A caller who hides the number, or has none that can be rung back, is taken all the same. */
    private @Nullable String dialable(@Nullable String from) {
        return numbers.parse(from) instanceof Dialable dialable ? dialable.e164() : null;
    }
}
