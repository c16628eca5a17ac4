package callcenter.routing.telephony.twilio;

import callcenter.events.capture.NumberCaptured;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.telephony.Captures;
import callcenter.routing.telephony.Hearing;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.WebhookAnswer;
import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What requests about a customer's leg tell and ask. */
@ApplicationScoped
class CustomersLeg {
    private static final Predicate<CallSnapshot> UNTIL_THE_END =
            call -> !call.state().hungUp();

    private final TwilioDocuments documents;
    private final PhoneNumbers numbers;
    private final Captures captures;
    private final InstantSource clock;

    @Inject
    CustomersLeg(TwilioDocuments documents, PhoneNumbers numbers, Captures captures, InstantSource clock) {
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
        return TwilioHearing.next(
                webhook, call, Optional.of(signal), documents::incoming, () -> whenDown(webhook, signal));
    }

    private WebhookAnswer whenDown(TwilioWebhook webhook, CallSignal.Incoming signal) {
        if (webhook.query("again").isEmpty()) {
            captures.publish(new NumberCaptured(
                    signal.number(), signal.dialled(), signal.platform(), signal.platformCallId(), clock.instant()));
        }
        return TwilioHearing.twiml(documents.difficulties());
    }

    Hearing status(TwilioWebhook webhook) {
        CallId call = CallId.of(TwilioPlatform.NAME, webhook.callSid());
        return TwilioHearing.told(webhook, call, TwilioSignals.status(call, webhook, clock.instant()));
    }

    Hearing waiting(TwilioWebhook webhook) {
        String goOn = documents.waiting(webhook.call(), webhook.turn(), webhook.asked());
        return TwilioHearing.asking(
                webhook,
                UNTIL_THE_END.and(after -> after.state() != CallState.NOTING),
                goOn,
                after -> UNTIL_THE_END.test(after)
                        ? documents.quiet(webhook.call(), webhook.turn(), webhook.asked())
                        : documents.over(after));
    }

    /** A key pressed at an offer; the answer is what the customer hears next. */
    Hearing key(TwilioWebhook webhook) {
        CallId call = webhook.call();
        String key = webhook.query("key").orElseGet(() -> webhook.form().require("Digits"));
        return TwilioHearing.next(
                webhook,
                call,
                Optional.of(new CallSignal.KeyPressed(call, key, clock.instant())),
                after -> documents.keyHeard(after, webhook.turn()),
                () -> TwilioHearing.twiml(documents.keyAgain(call, webhook.turn(), key, webhook.asked() + 1)));
    }

    Hearing held(TwilioWebhook webhook) {
        String goOn = documents.held(webhook.call(), webhook.turn(), webhook.asked());
        return TwilioHearing.asking(webhook, UNTIL_THE_END, goOn);
    }

    Hearing queueLeft(TwilioWebhook webhook) {
        return TwilioHearing.next(
                webhook,
                webhook.call(),
                TwilioSignals.queueLeft(webhook.call(), webhook, clock.instant()),
                after -> documents.hangUp(),
                Hearing::comeAgain);
    }

    /** How it goes with a customer whom the agent's leg dials. */
    Hearing dialled(TwilioWebhook webhook) {
        CallId call = webhook.call();
        return TwilioHearing.told(webhook, call, TwilioSignals.customerStatus(call, webhook, clock.instant()));
    }

    /** A caller who hides the number, or has none that can be rung back, is taken all the same. */
    private @Nullable String dialable(@Nullable String from) {
        return numbers.parse(from) instanceof Dialable dialable ? dialable.number() : null;
    }
}
