package callcenter.local;

import callcenter.embedded.FreePort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who listens where in this run.
 *
 * @param platform where the telephony platform is expected to take commands
 * @param twilio   where the REST API of a simulated Twilio is expected
 * @param vonage   where the REST API of a simulated Vonage is expected
 * @param moved    what does not listen on its usual port, one sentence each
 */
record Ports(
        Map<Service, Integer> services,
        int postgres,
        int kafka,
        int platform,
        int twilio,
        int vonage,
        List<String> moved) {

    private static final int POSTGRES = 15_432;
    private static final int KAFKA = 19_092;
    private static final int PLATFORM = 8090;
    private static final int TWILIO = 8091;
    private static final int VONAGE = 8092;

    /** The usual ports, or the next free ones. */
    static Ports usual() {
        var choice = new Choice();
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, choice.of(service.module(), service.usualPort()));
        }
        return new Ports(
                services,
                choice.of("PostgreSQL", POSTGRES),
                choice.of("Kafka", KAFKA),
                choice.of("the telephony platform", PLATFORM),
                choice.of("a simulated Twilio", TWILIO),
                choice.of("a simulated Vonage", VONAGE),
                choice.moved);
    }

    /** Any free ports, for centres that live beside others. */
    static Ports any() {
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, FreePort.any());
        }
        return new Ports(
                services, FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), List.of());
    }

    private static final class Choice {
        private final Set<Integer> given = new HashSet<>();
        private final List<String> moved = new ArrayList<>();

        int of(String who, int wanted) {
            var port = FreePort.from(wanted);
            while (!given.add(port)) {
                port = FreePort.from(port + 1);
            }
            if (port != wanted) {
                moved.add("Port %d is taken: %s listens on %d.".formatted(wanted, who, port));
            }
            return port;
        }
    }
}
