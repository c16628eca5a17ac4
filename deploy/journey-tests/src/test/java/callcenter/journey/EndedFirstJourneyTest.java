package callcenter.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.local.simulation.Customer;
import callcenter.testing.FailureCase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The platform tells the end of a call before its beginning. */
class EndedFirstJourneyTest {

    private static final JourneyCentre CENTRE = JourneyCentre.running();

    @Test
    @FailureCase("R28")
    void leaves_a_tombstone_and_neither_offer_ticket_nor_evaluation() {
        var platform = CENTRE.telephony().generic();
        String id = platform.register(Customer.patient());
        platform.hangUpCustomer(id);
        await("the end is taken")
                .atMost(Duration.ofSeconds(20))
                .until(() -> platform.ourId(id).isPresent());
        platform.announceLate(id, "+8613800138999", JourneyCentre.DIALLED);

        var story = new Story(CENTRE, platform.ourId(id).orElseThrow());
        story.awaitCall("TOMBSTONE");
        assertEquals(0, story.tickets().size());
        assertEquals(404, story.evaluation().status());
        story.timeline()
                .path("entries")
                .forEach(entry -> assertNotEquals("offered", entry.path("what").asText()));
    }
}
