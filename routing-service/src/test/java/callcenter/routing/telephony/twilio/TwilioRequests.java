package callcenter.routing.telephony.twilio;

import com.twilio.security.RequestValidator;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as Twilio sends them, signed by Twilio's own library. */
final class TwilioRequests {
    static final String TOKEN = "0123456789abcdef";

    private TwilioRequests() {}

    /** The library offers only the check in public; what it compares with is what Twilio sends. */
    static String signature(String token, String target, Map<String, String> form) {
        try {
            Method sign = RequestValidator.class.getDeclaredMethod("getValidationSignature", String.class, Map.class);
            sign.setAccessible(true);
            return (String) sign.invoke(new RequestValidator(token), target, form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Twilio's library signs in another way now", e);
        }
    }

    static String body(Map<String, String> form) {
        return form.entrySet().stream()
                .map(parameter -> URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
