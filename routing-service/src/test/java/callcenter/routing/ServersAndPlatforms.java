package callcenter.routing;

import callcenter.embedded.FreePort;
import callcenter.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What every test of this module runs with, so that the application starts once for all of them: real servers; each
 * platform configured as the {@code settings.properties} of its folder says, with an API on loopback that a test may
 * open; calls of our own over the scripted platform; tracing on (nothing is exported).
 */
public final class ServersAndPlatforms implements QuarkusTestResourceLifecycleManager {
    /** Not where the service really is: platforms know us by what is configured. */
    public static final String PUBLIC_URL = "https://calls.example.com";

    private static final Path PLATFORMS = Path.of("src/test/resources/callcenter/routing/telephony");

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(RealServers.configuration());
        settings.put("callcenter.routing.silent-after", "3s");
        settings.put("callcenter.routing.reap-every", "500ms");
        settings.put("callcenter.routing.outbound-platform", "scripted");
        settings.put("callcenter.outbound.allow-private", "true");
        settings.put("quarkus.otel.sdk.disabled", "false");
        try (var platforms = Files.list(PLATFORMS)) {
            platforms.map(folder -> folder.resolve("settings.properties")).forEach(file -> add(settings, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    @Override
    public void stop() {
        // Servers end with the JVM, and the ports were never opened here.
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
