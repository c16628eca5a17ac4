package callcenter.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.Service;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With PostgreSQL stopped, every service lives, says that it cannot serve, and serves again by itself. */
class DatabaseDownJourneyTest {

    private static final JourneyCentre CENTRE = JourneyCentre.running();
    private static final Map<Service, String> READING = Map.of(
            Service.ROUTING, "/queues",
            Service.TICKET, "/tickets",
            Service.CALLBACK, "/callbacks",
            Service.QA, "/evaluations");

    @Test
    void clients_are_told_to_come_again() {
        CENTRE.centre().postgres().stop();
        try {
            READING.forEach((service, path) -> {
                var reader = CENTRE.as("supervisor-1", service);
                var refused = reader.get(path);

                assertEquals(503, refused.status(), service + ": " + refused.body());
                assertEquals(
                        "urn:callcenter:problem:unavailable",
                        refused.body().path("type").asText());
                assertEquals(200, reader.get("/q/health/live").status(), service + " lives");
            });
        } finally {
            CENTRE.centre().postgres().start();
        }

        READING.forEach((service, path) -> await(service + " serves again")
                .atMost(Duration.ofSeconds(30))
                .until(() -> CENTRE.as("supervisor-1", service).get(path).status() == 200));
    }
}
