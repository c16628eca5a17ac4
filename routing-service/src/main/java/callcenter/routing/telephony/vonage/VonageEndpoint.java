package callcenter.routing.telephony.vonage;

import callcenter.web.Dialling;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom Vonage can ring.
 *
 * @param type  Vonage's word for the kind of endpoint
 * @param field where Vonage expects the address
 * @param extension keys to send after the answer; null where there are none
 */
record VonageEndpoint(
        String type, String field, String address, @Nullable String extension) {
    static final String FORMS =
            "a number in E.164, with ;ext=<extension> or without, sip:<user>@<domain>, app:<user> or vbc:<extension>";

    /** A switchboard hears no keys while it answers: two seconds, in steps of half a second. */
    private static final String GREETING = "pppp";

    private VonageEndpoint(String type, String field, String address) {
        this(type, field, address, null);
    }

    /** Empty for what is in none of the {@link #FORMS}. */
    static Optional<VonageEndpoint> parse(String text) {
        if (text.matches("\\+[1-9][0-9]{5,14}(;ext=[0-9]{1,20})?")) {
            var to = Dialling.of(text);
            return Optional.of(
                    new VonageEndpoint("phone", "number", VonageNumbers.theirs(to.number()), to.extension()));
        }
        if (text.matches("sips?:[^@\\s]+@\\S+")) {
            return Optional.of(new VonageEndpoint("sip", "uri", text));
        }
        if (text.matches("app:\\S+")) {
            return Optional.of(new VonageEndpoint("app", "user", text.substring(4)));
        }
        if (text.matches("vbc:[0-9]+")) {
            return Optional.of(new VonageEndpoint("vbc", "extension", text.substring(4)));
        }
        return Optional.empty();
    }

    ObjectNode written() {
        ObjectNode to = JsonNodeFactory.instance.objectNode().put("type", type).put(field, address);
        return extension == null ? to : to.put("dtmfAnswer", GREETING + extension);
    }

    boolean is(JsonNode theirs) {
        return address.equals(theirs.path(field).asText());
    }
}
