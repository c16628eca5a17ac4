package callcenter.routing.telephony.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioWebhookTest {
    private static final String TARGET = "https://calls.example.com/webhooks/twilio/status?turn=first";
    private static final String FORM = "CallSid=CA1&CallStatus=ringing&SequenceNumber=1";

    @Test
    void aRepeatHasTheSameKeyWhateverElseItSays() {
        assertEquals(key(TARGET, FORM), key(TARGET, FORM + "&Timestamp=later"));
        assertEquals(key(TARGET, FORM), key(TARGET, "SequenceNumber=1&CallStatus=ringing&CallSid=CA1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CallSid=CA2&CallStatus=ringing&SequenceNumber=1",
                "CallSid=CA1&CallStatus=completed&SequenceNumber=1",
                "CallSid=CA1&CallStatus=ringing&SequenceNumber=2",
                "CallSid=CA1&CallStatus=ringing&SequenceNumber=1&QueueResult=hangup",
                "CallSid=CA1&CallStatus=ringing"
            })
    void anotherRequestHasAnotherKey(String form) {
        assertNotEquals(key(TARGET, FORM), key(TARGET, form));
    }

    @Test
    void theSameAskedInAnotherTurnHasAnotherKey() {
        assertNotEquals(key(TARGET, FORM), key(TARGET.replace("first", "k-2"), FORM));
    }

    private static String key(String target, String form) {
        return new TwilioWebhook(URI.create(target), FormParameters.parse(form.getBytes(UTF_8))).key();
    }
}
