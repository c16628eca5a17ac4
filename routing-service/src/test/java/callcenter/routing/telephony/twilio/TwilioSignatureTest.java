package callcenter.routing.telephony.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.web.Problem;
import com.twilio.security.RequestValidator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against Twilio's own library, which only validates: what it accepts we must accept, and nothing else. */
class TwilioSignatureTest {
    private static final String TOKEN = "12345";
    private static final String TARGET = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, String> FORM = Map.of(
            "Digits", "1234",
            "To", "+18005551212",
            "From", "+14158675310",
            "Caller", "+14158675310",
            "CallSid", "CA1234567890ABCDE");
    private static final String BODY =
            "Digits=1234&To=%2B18005551212&From=%2B14158675310&Caller=%2B14158675310&CallSid=CA1234567890ABCDE";
    private static final String GIVEN = TwilioRequests.signature(TOKEN, TARGET, FORM);

    @Test
    void acceptsWhatTwiliosLibraryAccepts() {
        assertTrue(new RequestValidator(TOKEN).validate(TARGET, FORM, GIVEN));

        assertTrue(proves(TOKEN, GIVEN, TARGET, BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://mycompany.com/myapp.php?foo=1&bar=2", "https://mycompany.com:443/myapp.php?foo=1&bar=2"
            })
    void acceptsTheAddressWithAndWithoutItsPort(String signed) {
        String given = TwilioRequests.signature(TOKEN, signed, FORM);

        assertTrue(proves(TOKEN, given, "https://mycompany.com/myapp.php?foo=1&bar=2", BODY));
        assertTrue(proves(TOKEN, given, "https://mycompany.com:443/myapp.php?foo=1&bar=2", BODY));
    }

    @Test
    void acceptsAnyOfSeveralTokensWhileTheyAreRotated() {
        var signature = new TwilioSignature(List.of("another", TOKEN));

        assertTrue(signature.proves(GIVEN, URI.create(TARGET), FormParameters.parse(BODY.getBytes(UTF_8))));
    }

    @Test
    void refusesAnotherTokenAddressOrForm() {
        assertFalse(proves("another", GIVEN, TARGET, BODY));
        assertFalse(proves(TOKEN, GIVEN, TARGET.replace("foo=1", "foo=2"), BODY));
        assertFalse(proves(TOKEN, GIVEN, TARGET.replace("mycompany", "yourcompany"), BODY));
        assertFalse(proves(TOKEN, GIVEN, TARGET, BODY + "&CallStatus=completed"));
        assertFalse(proves(TOKEN, null, TARGET, BODY));
    }

    @Test
    void withoutATokenNothingIsProven() {
        assertFalse(new TwilioSignature(List.of())
                .proves(GIVEN, URI.create(TARGET), FormParameters.parse(BODY.getBytes(UTF_8))));
    }

    @Test
    void aBodyThatIsNoFormIsMalformed() {
        Problem problem = assertThrows(Problem.class, () -> FormParameters.parse("CallSid=%GG".getBytes(UTF_8)));

        assertEquals(400, problem.status());
    }

    private static boolean proves(String token, String given, String target, String body) {
        return new TwilioSignature(List.of(token))
                .proves(given, URI.create(target), FormParameters.parse(body.getBytes(UTF_8)));
    }
}
