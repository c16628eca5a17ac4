package callcenter.callback.kafka;

import callcenter.callback.ComponentTest;
import callcenter.callback.ListOfThePast;
import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Routing took a promise whose deadline nobody can know yet: it waits for the list, and holds up nobody. */
@ComponentTest
@TestProfile(ListOfThePast.class)
class UnpublishedYearFallbackTest extends Listening {

    @Norm("CBK-2")
    @Test
    void itWaitsAmongTheDeadLetters() {
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            routing.tell(callId, 1, told.agreed("WITHIN_24H"));
            routing.tell("next-" + callId, 1, told.agreed("WITHIN_2H"));

            dead.await(event -> callId.equals(event.key()));
            probe.await(PROMISED, "p-next-" + callId + "-within-2h");
        }
    }
}
