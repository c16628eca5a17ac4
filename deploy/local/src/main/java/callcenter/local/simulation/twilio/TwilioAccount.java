package callcenter.local.simulation.twilio;

import java.net.URI;
import java.util.Map;

/**
 * One account, as both sides know it. Its numbers are all set up alike.
 *
 * @param publicUrl routing's public address, without a slash at its end
 */
public record TwilioAccount(String sid, String authToken, URI publicUrl) {

    /**
     * What routing must know to use this account.
     *
     * @param apiBase  where its REST API is
     * @param callerId the number that agents and customers see, E.164
     */
    public Map<String, String> settings(URI apiBase, String callerId) {
        return Map.of(
                "callcenter.twilio.account-sid", sid,
                "callcenter.twilio.auth-tokens", authToken,
                "callcenter.twilio.public-url", publicUrl.toString(),
                "callcenter.twilio.api-base", apiBase.toString(),
                "callcenter.twilio.caller-id", callerId);
    }

    String incomingAddress() {
        return publicUrl + "/webhooks/twilio/incoming";
    }

    String statusAddress() {
        return publicUrl + "/webhooks/twilio/status";
    }
}
