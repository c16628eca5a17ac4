package callcenter.routing.telephony.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Whom Vonage can ring.
 *
 * @param type  Vonage's word for the kind of endpoint
 * @param field where Vonage expects the address
 */
record VonageEndpoint(String type, String field, String address) {
    static final String FORMS = "a number in E.164, sip:<user>@<domain>, app:<user> or vbc:<extension>";

    /** Empty for what is in none of the {@link #FORMS}. */
    static Optional<VonageEndpoint> parse(String text) {
        if (text.matches("\\+[1-9][0-9]{5,14}")) {
            return Optional.of(new VonageEndpoint("phone", "number", VonageNumbers.theirs(text)));
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
        return JsonNodeFactory.instance.objectNode().put("type", type).put(field, address);
    }

    boolean is(JsonNode theirs) {
        return address.equals(theirs.path(field).asText());
    }
}
