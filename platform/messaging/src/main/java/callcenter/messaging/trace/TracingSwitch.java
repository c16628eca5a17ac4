package callcenter.messaging.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tracing is on where the environment names an endpoint ({@code OTEL_EXPORTER_OTLP_ENDPOINT}) and does not forbid it
 * ({@code OTEL_SDK_DISABLED}), and off elsewhere. A service's own {@code application.properties} wins.
 */
public final class TracingSwitch implements ConfigSourceFactory {

    private static final int BELOW_APPLICATION_PROPERTIES = 200;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var endpoint = context.getValue("OTEL_EXPORTER_OTLP_ENDPOINT").getValue();
        var forbidden = context.getValue("OTEL_SDK_DISABLED").getValue();
        var off = endpoint == null || endpoint.isBlank() || Boolean.parseBoolean(forbidden);
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.otel.sdk.disabled", Boolean.toString(off)),
                "tracing-switch",
                BELOW_APPLICATION_PROPERTIES));
    }
}
