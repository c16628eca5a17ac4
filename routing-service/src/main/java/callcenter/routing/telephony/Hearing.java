package callcenter.routing.telephony;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.usecase.AnswerRenderer;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.WebhookAnswer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A verified webhook, translated.
 *
 * @param key      de-duplication key, made of signed content only
 * @param signal   what it tells; empty when it only asks what to do now
 * @param call     the call it is about
 * @param renderer writes the answer
 * @param thereby  what the webhook tells besides, once the call as it stands after the signal is known; a platform
 *                 whose webhooks mean different things in different states needs it
 * @param whenDown the answer when nothing can be recorded now, within two seconds
 */
public record Hearing(
        String platform,
        String key,
        Optional<CallSignal> signal,
        CallId call,
        AnswerRenderer renderer,
        Function<CallSnapshot, Optional<CallSignal>> thereby,
        Supplier<WebhookAnswer> whenDown) {

    /** The same, which besides tells this. */
    public Hearing thereby(Function<CallSnapshot, Optional<CallSignal>> more) {
        return new Hearing(platform, key, signal, call, renderer, more, whenDown);
    }

    /** For webhooks whose senders can wait: 503, come again. */
    public static WebhookAnswer comeAgain() {
        return new WebhookAnswer(
                503,
                "application/problem+json",
                "{\"type\":\"urn:callcenter:problem:unavailable\",\"title\":\"Not now\",\"status\":503,"
                        + "\"detail\":\"Nothing can be recorded at the moment; send it again.\"}");
    }
}
