package callcenter.local.simulation.twilio;

import java.net.URI;

/**
 * One account, as both sides know it.
 *
 * @param publicUrl routing's public address, without a slash at its end
 * @param number    the one number of the account, E.164
 */
public record TwilioAccount(String sid, String authToken, URI publicUrl, String number) {

    String incomingAddress() {
        return publicUrl + "/webhooks/twilio/incoming";
    }

    String statusAddress() {
        return publicUrl + "/webhooks/twilio/status";
    }
}
