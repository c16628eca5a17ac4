package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.telephony.Hearing;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.WebhookAnswer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The two kinds of requests: told of something, and asked by a leg for its script. */
final class VonageHearing {
    private static final WebhookAnswer THANKS = new WebhookAnswer(200, "text/plain", "");

    private VonageHearing() {}

    static Hearing told(VonageWebhook webhook, CallId call, Optional<CallSignal> signal) {
        return hearing(webhook, call, signal, after -> THANKS, Hearing::comeAgain);
    }

    static Hearing asked(
            VonageWebhook webhook,
            CallId call,
            Optional<CallSignal> signal,
            Function<CallSnapshot, Ncco> script,
            Supplier<Ncco> whenDown) {
        return hearing(webhook, call, signal, after -> answer(script.apply(after)), () -> answer(whenDown.get()));
    }

    private static Hearing hearing(
            VonageWebhook webhook,
            CallId call,
            Optional<CallSignal> signal,
            Function<CallSnapshot, WebhookAnswer> answer,
            Supplier<WebhookAnswer> whenDown) {
        return new Hearing(
                VonagePlatform.NAME,
                webhook.deduplicationKey(),
                signal,
                call,
                (after, commands) -> answer.apply(after),
                after -> Optional.empty(),
                whenDown);
    }

    private static WebhookAnswer answer(Ncco script) {
        return new WebhookAnswer(200, "application/json", script.actions().toString());
    }
}
