package callcenter.qa.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallHoldEnded;
import callcenter.messaging.DeadLetter;
import callcenter.messaging.DeadLetters;
import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.testing.SpokenEvent;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that cannot take effect, for ever or for now. */
@ComponentTest
class TroubleTest extends Listening {

    @Inject
    DeadLetters deadLetters;

    @Inject
    MeterRegistry meters;

    @Test
    void poison_is_put_aside_with_what_follows_it_until_it_is_skipped_and_the_rest_replayed() {
        routing.tell(SpokenEvent.of(call, BadCall.HOLD_ENDED, BadCall.event(BadCall.HOLD_ENDED))
                .withPayload("{\"agentId\": 7,"));
        tell(BadCall.ANSWERED, BadCall.ENDED, BadCall.WRAPPED_UP);
        awaitHandled();
        assertEquals(List.of(), revisions());
        var letters = parked();
        assertEquals(4, letters.size());

        Given.await(() -> deadLetters.skip(letters.getFirst().id(), "ops-1", "unreadable"));
        Given.await(() -> deadLetters.replay(letters.getLast().id(), "ops-1"));

        awaitLost(List.of("hang-up CAL-10 20", "closing CAL-11 15", "wrap-up-time CAL-12 10"));
        assertEquals(1, revisions().size());
    }

    @Test
    void an_event_that_could_prove_nothing_is_put_aside_with_its_reason() {
        routing.tell(call, 1, new CallHoldEnded(null, 5_000, 120_000, BadCall.RECEIVED));

        awaitHandled();
        assertEquals(
                List.of("agentId is missing"),
                parked().stream().map(DeadLetter::reason).toList());
    }

    @Test
    void what_fails_for_now_is_delivered_again_until_it_takes_effect_once() {
        var retriesBefore = retries();
        rename("evidence", "evidence_out_of_reach");
        try {
            tellAll();
            await().atMost(PATIENCE).until(() -> retries() > retriesBefore);
        } finally {
            rename("evidence_out_of_reach", "evidence");
        }

        awaitLost(BadCall.LOST);
        awaitHandled();
        assertTrue(parked().isEmpty());
        assertEquals(
                revisions().size(),
                probe.seen(event -> call.equals(event.key())).size());
    }

    private List<DeadLetter> parked() {
        return Given.await(() -> deadLetters.list(100)).stream()
                .filter(letter -> letter.key().equals(call))
                .toList();
    }

    private double retries() {
        return meters.get("callcenter.inbox.retries").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private void rename(String from, String to) {
        given.run(tx -> tx.session()
                .createNativeQuery("alter table " + from + " rename to " + to)
                .executeUpdate());
    }
}
