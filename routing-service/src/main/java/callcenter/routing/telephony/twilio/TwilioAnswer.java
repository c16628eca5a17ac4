package callcenter.routing.telephony.twilio;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer of Twilio's that is final: what we asked is done, or will never be. */
record TwilioAnswer(int status, JsonNode body) {

    boolean done() {
        return status / 100 == 2;
    }

    /** There is no such leg, or it is over: {@code 20404} and {@code 21220}. */
    boolean gone() {
        int code = body.path("code").asInt();
        return status == 404 || code == 20404 || code == 21220;
    }

    /** The body of what was done; fails for a refusal. */
    JsonNode required() {
        if (!done()) {
            throw new IllegalStateException("Twilio refuses: " + reason());
        }
        return body;
    }

    /** Twilio's error code alone: its messages quote phone numbers. */
    String reason() {
        return "status " + status + ", error " + body.path("code").asText("without a code");
    }
}
