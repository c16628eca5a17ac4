package callcenter.local.simulation.twilio;

import java.time.Duration;
import java.util.Map;

/**
 * What a REST request says about the leg it wants.
 *
 * @param url            document for when it is answered
 * @param statusCallback told of all progress; empty when nobody is
 */
record NewLeg(String from, String to, String url, String statusCallback, Duration timeout) {

    static NewLeg of(Map<String, String> form) {
        return new NewLeg(
                form.getOrDefault("From", ""),
                form.getOrDefault("To", ""),
                form.getOrDefault("Url", ""),
                form.getOrDefault("StatusCallback", ""),
                Duration.ofSeconds(Long.parseLong(form.getOrDefault("Timeout", "60"))));
    }
}
