package callcenter.callback.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.callback.ComponentTest;
import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Promises that arise in a call without an agent asking for them: one per call and kind, the team's where nobody owns it. */
@ComponentTest
class OwedCallbacksTest extends Listening {

    private static final String NUMBER = "+8613800138000";

    @Norm("CBK-2")
    @Test
    void aPlaceInTheQueueIsKeptByThePromiseAndItsCall() {
        var owed = told.owed("QUEUE_PLACE", NUMBER);
        routing.tell(callId, 1, owed);
        routing.tell(callId, 1, owed);
        routing.tell(callId, 2, owed);

        var id = "p-" + callId + "-queue-place";
        var made = probe.await(PROMISED, id);
        var requested = probe.await("callcenter.callback.call-requested.v1", id);

        assertEquals("QUEUE_PLACE", made.text("kind"));
        assertNull(made.data().get("ownerId"));
        assertEquals(owed.placeSince().toString(), requested.text("placeSince"));
        assertEquals(owed.placeWaitedMs(), requested.data().get("placeWaitedMs").asLong());
        assertNull(requested.data().get("ownerUntil"));
    }

    @FailureCase("R37")
    @Test
    void aNumberThatCannotBeCalledIsPutBeforeOperators() {
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            routing.tell(callId, 1, told.owed("ABANDONED_IN_QUEUE", "12"));

            dead.await(event -> callId.equals(event.key()));
        }
    }
}
