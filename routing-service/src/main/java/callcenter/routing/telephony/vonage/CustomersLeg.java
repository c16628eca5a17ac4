package callcenter.routing.telephony.vonage;

import callcenter.events.capture.NumberCaptured;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.telephony.Captures;
import callcenter.routing.telephony.Hearing;
import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What requests about a customer's leg tell and ask. */
@ApplicationScoped
class CustomersLeg {
    private static final Logger LOG = Logger.getLogger(CustomersLeg.class);

    private final VonageScripts scripts;
    private final PhoneNumbers numbers;
    private final Captures captures;
    private final InstantSource clock;

    @Inject
    CustomersLeg(VonageScripts scripts, PhoneNumbers numbers, Captures captures, InstantSource clock) {
        this.scripts = scripts;
        this.numbers = numbers;
        this.captures = captures;
        this.clock = clock;
    }

    /** Who rings: for the first time, or again because nothing could be recorded. */
    Hearing incoming(VonageWebhook webhook) {
        String uuid = webhook.requireUuid();
        CallId call = CallId.of(VonagePlatform.NAME, uuid);
        String to = webhook.text("to");
        var signal = new CallSignal.Incoming(
                call,
                VonagePlatform.NAME,
                uuid,
                dialable(webhook.text("from")),
                to == null ? null : VonageNumbers.written(to),
                clock.instant());
        return VonageHearing.asked(
                webhook,
                call,
                Optional.of(signal),
                after -> scripts.incoming(after, webhook.turn()),
                () -> whenDown(webhook, signal));
    }

    private Ncco whenDown(VonageWebhook webhook, CallSignal.Incoming signal) {
        int again = webhook.again();
        if (again == 0) {
            captures.publish(new NumberCaptured(
                    signal.number(), signal.dialled(), signal.platform(), signal.platformCallId(), clock.instant()));
        }
        return scripts.difficulties(signal.platformCallId(), webhook.text("from"), webhook.text("to"), again);
    }

    /** What happens to the leg of who rang us. Messages without a leg are complaints about a script or a request. */
    Hearing event(VonageWebhook webhook) {
        String uuid = webhook.uuid();
        if (uuid == null) {
            LOG.warnf("Vonage reports an error: %s", VonageNumbers.hidden(webhook.text("reason")));
        }
        CallId call = CallId.of(VonagePlatform.NAME, Objects.requireNonNullElse(uuid, "none"));
        return VonageHearing.told(webhook, call, VonageSignals.callersLeg(webhook, clock.instant()));
    }

    /** A leg that waits or is on hold asks whether to go on; while nothing is known it does. */
    Hearing asks(VonageWebhook webhook) {
        CallId call = webhook.call();
        String turn = webhook.turn();
        int asked = webhook.asked();
        return VonageHearing.asked(
                webhook,
                call,
                Optional.empty(),
                after -> scripts.customer(after, turn, asked),
                () -> scripts.waiting(call, turn, asked));
    }

    /** A key pressed at an offer, or that none was; the answer is what the customer hears next. */
    Hearing key(VonageWebhook webhook) {
        CallId call = webhook.call();
        Optional<String> key = webhook.key();
        return VonageHearing.asked(
                webhook,
                call,
                key.map(pressed -> new CallSignal.KeyPressed(call, pressed, clock.instant())),
                after -> scripts.customer(after, webhook.turn() + "-key", 0),
                () -> key.map(pressed -> scripts.keyAgain(call, webhook.turn(), pressed, webhook.asked()))
                        .orElseGet(() -> scripts.waiting(call, webhook.turn() + "-key", 0)));
    }

    /** A customer whom we called asks what to do at the moment of the answer, and tells of it thereby. */
    Hearing answered(VonageWebhook webhook) {
        CallId call = webhook.call();
        return VonageHearing.asked(
                webhook,
                call,
                Optional.of(new CallSignal.CustomerAnswered(call, clock.instant())),
                after -> scripts.customer(after, webhook.turn(), 0),
                () -> scripts.customerWaits(call, webhook.asked()));
    }

    /** How it goes with a customer whom we called. */
    Hearing calledEvent(VonageWebhook webhook) {
        Instant now = clock.instant();
        CallId call = webhook.call();
        return VonageHearing.told(webhook, call, VonageSignals.customersLeg(call, webhook, now))
                .thereby(after -> VonageSignals.customerGone(after, webhook, now));
    }

    /** A caller who hides the number, or has none that can be rung back, is taken all the same. */
    private @Nullable String dialable(@Nullable String from) {
        return from != null && numbers.parse(VonageNumbers.written(from)) instanceof Dialable dialable
                ? dialable.number()
                : null;
    }
}
