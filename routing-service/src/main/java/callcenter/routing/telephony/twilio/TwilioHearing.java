package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.telephony.Hearing;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.WebhookAnswer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The three kinds of requests: told of something, asked by a leg that waits, asked by a leg for what comes next. */
final class TwilioHearing {
    private static final String NOTHING = new Twiml().end();
    private static final String HANG_UP = new Twiml().hangUp().end();

    private TwilioHearing() {}

    /** A callback: nothing to do now. */
    static Hearing told(TwilioWebhook webhook, CallId call, Optional<CallSignal> signal) {
        return next(webhook, call, signal, after -> NOTHING, Hearing::comeAgain);
    }

    /** A leg that waits asks whether to go on; while nothing is known it does. */
    static Hearing asking(TwilioWebhook webhook, Predicate<CallSnapshot> goesOn, String goOn) {
        return asking(webhook, goesOn, goOn, after -> HANG_UP);
    }

    /** The same with the document of a leg that does not go on. */
    static Hearing asking(
            TwilioWebhook webhook,
            Predicate<CallSnapshot> goesOn,
            String goOn,
            Function<CallSnapshot, String> otherwise) {
        return next(
                webhook,
                webhook.call(),
                Optional.empty(),
                after -> goesOn.test(after) ? goOn : otherwise.apply(after),
                () -> twiml(goOn));
    }

    /** A leg asks for its next document, and tells by that what happened. */
    static Hearing next(
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

    static WebhookAnswer twiml(String document) {
        return new WebhookAnswer(200, "application/xml;charset=UTF-8", document);
    }
}
