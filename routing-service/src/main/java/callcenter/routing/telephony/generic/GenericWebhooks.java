package callcenter.routing.telephony.generic;

import callcenter.events.capture.NumberCaptured;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.telephony.Captures;
import callcenter.routing.telephony.Hearing;
import callcenter.routing.usecase.WebhookAnswer;
import callcenter.web.PhoneNumbers;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** A proven event of the platform as something the core can hear. */
@ApplicationScoped
class GenericWebhooks {
    private final GenericSignals signals;
    private final GenericAnswers answers;
    private final Captures captures;

    @Inject
    GenericWebhooks(PhoneNumbers numbers, ObjectMapper json, Captures captures) {
        signals = new GenericSignals(numbers);
        answers = new GenericAnswers(json);
        this.captures = captures;
    }

    Hearing hear(String webhookId, CloudEvent event, Instant now) {
        CallSignal signal = signals.of(event, now);
        return new Hearing(
                GenericPlatform.NAME,
                webhookId,
                Optional.of(signal),
                signal.callId(),
                answers::recorded,
                call -> Optional.empty(),
                () -> whenDown(signal, now));
    }

    private WebhookAnswer whenDown(CallSignal signal, Instant now) {
        if (signal instanceof CallSignal.Incoming incoming) {
            captures.publish(new NumberCaptured(
                    incoming.number(), incoming.dialled(), incoming.platform(), incoming.platformCallId(), now));
            return answers.keepOnTheLine(incoming.callId(), incoming.platformCallId());
        }
        return Hearing.comeAgain();
    }
}
