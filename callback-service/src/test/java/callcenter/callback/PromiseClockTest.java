package callcenter.callback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.usecase.MakePromise;
import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service's own clock at work: promises agreed so long ago that their next alarm rings in a moment. */
@ComponentTest
class PromiseClockTest {

    private static final Duration SOON = Duration.ofMillis(700);

    private final String callId = "call-" + UUID.randomUUID();
    private final String id = "p-" + callId + "-within-2h";
    private final EventProbe probe = EventProbe.on(Topic.CALLBACKS);

    @Inject
    Work work;

    @Inject
    MakePromise makePromise;

    @Inject
    InstantSource clock;

    @AfterEach
    void close() {
        probe.close();
    }

    @Norm("CBK-4")
    @Test
    void theFirstCallIsRequestedAtItsTimeAndNotBefore() {
        var callAt = agreed(Duration.ofMinutes(30)).plus(Duration.ofMinutes(30));

        var requested = probe.await("callcenter.callback.call-requested.v1", id);

        notBefore(callAt, requested, "requestedAt");
        assertEquals("agent-1", requested.text("ownerId"));
        assertEquals(id + "-a1", requested.text("attemptId"));
    }

    @Norm("CBK-4")
    @Test
    void riskIsToldAtItsTimeAndNotBefore() {
        var halfGone = agreed(Duration.ofMinutes(60)).plus(Duration.ofMinutes(60));

        var atRisk = probe.await("callcenter.callback.at-risk.v1", id);

        notBefore(halfGone, atRisk, "noticedAt");
        assertEquals(50, atRisk.data().get("percent").asInt());
    }

    @FailureCase("R36")
    @FailureCase("R39")
    @Test
    void thePromiseIsBrokenAtItsTimeAndHandedUp() {
        var dueAt = agreed(Duration.ofHours(2)).plus(Duration.ofHours(2));

        var broken = probe.await("callcenter.callback.broken.v1", id);

        notBefore(dueAt, broken, "brokenAt");
        assertTrue(probe.seen(event -> id.equals(event.key())).stream()
                .anyMatch(event -> event.type().equals("callcenter.callback.escalated.v1")));
    }

    private void notBefore(Instant due, ProbedEvent event, String member) {
        assertFalse(Instant.parse(event.text(member)).isBefore(due), event.toString());
    }

    /** Agreed so that this much time has passed in a moment. */
    private Instant agreed(Duration ago) {
        var now = clock.instant();
        var agreedAt = now.minus(ago).plus(SOON);
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, agreedAt), now));
        return agreedAt;
    }
}
