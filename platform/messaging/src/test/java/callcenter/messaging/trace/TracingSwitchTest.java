package callcenter.messaging.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingSwitchTest {

    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static boolean isOff(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(new TracingSwitch())
                .withSources(new PropertiesConfigSource(environment, "environment", 300))
                .build()
                .getValue("quarkus.otel.sdk.disabled", boolean.class);
    }

    @Test
    void anEndpointSwitchesItOnUnlessForbidden() {
        assertEquals(true, isOff(Map.of()));
        assertEquals(true, isOff(Map.of(ENDPOINT, " ")));
        assertEquals(false, isOff(Map.of(ENDPOINT, "http://collector:4317")));
        assertEquals(true, isOff(Map.of(ENDPOINT, "http://collector:4317", "OTEL_SDK_DISABLED", "true")));
    }

    @Test
    void aServicesOwnSettingWins() {
        assertEquals(false, isOff(Map.of("quarkus.otel.sdk.disabled", "false")));
    }
}
