package callcenter.routing.telephony;

import callcenter.embedded.FreePort;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Both platforms configured, each with an API on loopback that a test may open; and tracing on, exporting nothing. */
public final class TelephonyProfile implements QuarkusTestProfile {
    public static final String WEBHOOK_KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    public static final String TWILIO_TOKEN = "0123456789abcdef";
    /** Not where the service really is: signatures are made over what is configured. */
    public static final String PUBLIC_URL = "https://calls.example.com";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("callcenter.routing.silent-after", "3s"),
                Map.entry("callcenter.routing.reap-every", "500ms"),
                Map.entry("callcenter.routing.outbound-platform", "twilio"),
                Map.entry("callcenter.generic.webhook-keys", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD," + WEBHOOK_KEY),
                Map.entry("callcenter.generic.api-base", "http://127.0.0.1:" + FreePort.any()),
                Map.entry("callcenter.twilio.account-sid", "AC1"),
                Map.entry("callcenter.twilio.auth-tokens", "older," + TWILIO_TOKEN),
                Map.entry("callcenter.twilio.public-url", PUBLIC_URL),
                Map.entry("callcenter.twilio.caller-id", "+862088880000"),
                Map.entry("callcenter.twilio.api-base", "http://127.0.0.1:" + FreePort.any()),
                Map.entry("callcenter.outbound.allow-private", "true"),
                Map.entry("quarkus.otel.sdk.disabled", "false"),
                Map.entry("quarkus.otel.traces.exporter", "none"));
    }
}
