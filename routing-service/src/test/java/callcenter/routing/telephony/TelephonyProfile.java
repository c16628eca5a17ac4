package callcenter.routing.telephony;

import callcenter.embedded.FreePort;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Every platform configured as the {@code settings.properties} of its folder says, each with an API on loopback that a
 * test may open; and tracing on, exporting nothing.
 */
public final class TelephonyProfile implements QuarkusTestProfile {
    /** Not where the service really is: platforms know us by what is configured. */
    public static final String PUBLIC_URL = "https://calls.example.com";

    private static final Path PLATFORMS = Path.of("src/test/resources/callcenter/routing/telephony");

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(Map.of(
                "callcenter.routing.silent-after", "3s",
                "callcenter.routing.reap-every", "500ms",
                "callcenter.routing.outbound-platform", "twilio",
                "callcenter.outbound.allow-private", "true",
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.traces.exporter", "none"));
        try (var platforms = Files.list(PLATFORMS)) {
            platforms.map(folder -> folder.resolve("settings.properties")).forEach(file -> add(settings, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private static void add(Map<String, String> settings, Path file) {
        var read = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var port = Integer.toString(FreePort.any());
        read.stringPropertyNames()
                .forEach(key -> settings.put(key, read.getProperty(key).replace("FREE_PORT", port)));
    }
}
