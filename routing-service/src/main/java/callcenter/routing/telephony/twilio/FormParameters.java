package callcenter.routing.telephony.twilio;

import callcenter.web.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A form-encoded body, decoded; sorted as the signature wants it. */
final class FormParameters {
    private final SortedMap<String, SortedSet<String>> values = new TreeMap<>();

    /** {@link Problem} 400 when the body is not form-encoded. */
    static FormParameters parse(byte[] body) {
        var form = new FormParameters();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                form.values
                        .computeIfAbsent(decode(name), key -> new TreeSet<>())
                        .add(decode(value));
            }
        }
        return form;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "malformed-form", "Malformed form", "The body is not form-encoded.");
        }
    }

    /** Null when absent or empty. */
    @Nullable
    String get(String name) {
        var given = values.get(name);
        return given == null || given.first().isEmpty() ? null : given.first();
    }

    /** {@link Problem} 400 naming the parameter when it is absent. */
    String require(String name) {
        String value = get(name);
        if (value == null) {
            throw Problem.invalid(name, "must be given");
        }
        return value;
    }

    /** All names, each followed by its values, in the order of the names. */
    String signedContent() {
        var content = new StringBuilder();
        values.forEach(
                (name, given) -> given.forEach(value -> content.append(name).append(value)));
        return content.toString();
    }
}
