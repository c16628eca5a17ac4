package callcenter.callback.kafka;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.ComponentTest;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.store.CapturedNumbers;
import callcenter.callback.usecase.RecoverOutage;
import callcenter.events.capture.NumberCaptured;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Those who rang during an outage are called back: urgent ones first, then the oldest, as many as agents are free. */
@ComponentTest
class OutageRecoveryTest extends Listening {

    private final String run = UUID.randomUUID().toString();

    @Inject
    CapturedNumbers captured;

    @Inject
    RecoverOutage recover;

    @Norm("ANS-12")
    @Norm("CBK-2")
    @Test
    void urgentOnesFirstThenTheOldestAndNobodyWhilePaused() {
        Recovery.pause().body("paused", equalTo(true));
        capture("old", "c_a", Duration.ofHours(9));
        capture("twice-1", "c_b", Duration.ofHours(5));
        capture("young", "c_c", Duration.ofHours(4));
        capture("twice-2", "c_b", Duration.ofHours(3));

        var order = work.run(tx -> captured.next(tx.session(), 1_000)).stream()
                .map(CapturedNumbers.Captured::id)
                .filter(id -> id.startsWith(run))
                .map(id -> id.substring(run.length()))
                .toList();

        assertEquals(List.of("twice-1", "twice-2", "old", "young"), order);
        Recovery.resume().body("paused", equalTo(false));
        var made = probe.await(
                event -> event.type().equals(PROMISED) && event.text("callId").equals(run + "twice-1"));
        assertEquals("OUTAGE", made.text("kind"));
        Recovery.pause();
    }

    @Norm("ANS-12")
    @Test
    void aNumberThatCannotBeCalledIsCountedAndHoldsUpNobody() {
        Recovery.pause();
        routing.tell("platform-" + run, 1, new NumberCaptured("12", null, "generic", "platform-" + run, now));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Recovery.progress().body("refused", greaterThanOrEqualTo(1)));
    }

    @Norm("ANS-12")
    @Test
    void whoWasRungIsKeptUntilTheCallBack() {
        Recovery.pause();
        var ours = "8620" + run;
        routing.tell(
                "platform-" + run, 1, new NumberCaptured("+8613800138077", ours, "generic", "platform-" + run, now));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> work.run(tx -> captured.next(tx.session(), 1_000)).stream()
                        .anyMatch(it -> ours.equals(it.dialled()) && it.number().equals("+8613800138077")));
    }

    private void capture(String id, String customer, Duration ago) {
        var contact = new Contact(customer + run, "+8613800138000");
        work.run(tx -> recover.capture(tx, run + id, contact, now.minus(ago), null, now));
    }
}
