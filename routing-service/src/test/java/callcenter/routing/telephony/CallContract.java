package callcenter.routing.telephony;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call with an agent, over a platform's webhooks and its API, whatever either does. */
public abstract class CallContract {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Centre centre;

    private final String name = UUID.randomUUID().toString();
    private final String platformCallId = "CA" + name;
    private FakePlatform platform;
    private EventProbe probe;

    protected abstract PlatformScript script();

    @BeforeEach
    void open() {
        probe = EventProbe.on(Topic.CALLS);
        platform = new FakePlatform(ConfigProvider.getConfig()
                .getValue(script().apiBaseKey(), URI.class)
                .getPort());
        script().takesAll(platform);
        centre.queue(name, number());
        centre.agent("agent-" + name, name, script().name());
    }

    @AfterEach
    void close() {
        try {
            ended().sendUntilTaken();
        } finally {
            platform.close();
            probe.close();
        }
    }

    @Test
    void aCallIsOfferedAnsweredAndEnded() {
        incoming().send();
        String reservation = offeredReservation(0);

        script().agentRinging(platformCallId, reservation).send();
        var answer = script().agentAnswered(platformCallId, reservation).send();
        ended().send();

        assertEquals(200, answer.statusCode(), answer::asString);
        assertTrue(!script().letsGo(answer), answer::asString);
        probe.await("callcenter.call.answered.v1", call());
        assertEquals("CUSTOMER", probe.await("callcenter.call.ended.v1", call()).text("endedBy"));
    }

    @FailureCase("R29")
    @Test
    void anAnswerThatOvertakesTheRingingIsAnAnswer() {
        incoming().send();
        String reservation = offeredReservation(0);

        script().agentAnswered(platformCallId, reservation).send();
        script().agentRinging(platformCallId, reservation).send();

        probe.await("callcenter.call.answered.v1", call());
    }

    @FailureCase("R02")
    @Test
    void anAnswerAfterTheEndIsLetGo() {
        incoming().send();
        String reservation = offeredReservation(0);
        ended().send();
        probe.await("callcenter.call.ended.v1", call());

        var answer = script().agentAnswered(platformCallId, reservation).send();

        assertTrue(script().letsGo(answer), answer::asString);
        assertEquals(
                0,
                probe.seen(event -> event.type().equals("callcenter.call.answered.v1") && call().equals(event.key()))
                        .size());
    }

    @Norm("ANS-1")
    @Test
    void anAgentWhoCannotBeReachedMakesRoomForTheNext() {
        incoming().send();
        String reservation = offeredReservation(0);
        centre.agent("second-" + name, name, script().name());

        script().agentBusy(platformCallId, reservation).send();

        assertTrue(!reservation.equals(offeredReservation(1)));
    }

    @Test
    void anAgentWhomThePlatformRefusesToDialMakesRoomForTheNext() {
        script().refuses(platform);
        incoming().send();
        offeredReservation(0);

        var over = probe.await("callcenter.call.offer-ended.v1", call());

        assertEquals("UNREACHABLE", over.text("outcome"));
    }

    @Test
    void aPlatformThatIsDownForAMomentStillGetsTheOffer() {
        platform.answers(503, "");
        incoming().send();
        String reservation = offeredReservation(0);
        int before = offers().size();

        script().takesAll(platform);

        await().atMost(PATIENCE).until(() -> offers().size() > before);
        assertEquals(reservation, script().reservation(offers().getLast()));
    }

    @Norm("ANS-1")
    @Test
    void aCallThatIsTakenFromItsAgentGoesToTheNext() {
        String reservation = talking();
        centre.agent("second-" + name, name, script().name());

        centre.requeue(script().call(platformCallId));

        await().atMost(PATIENCE).until(() -> asked().anyMatch(script()::isRequeue));
        String next = offeredReservation(1);
        script().agentLetGo(platformCallId, reservation).send();
        var answer = script().agentAnswered(platformCallId, next).send();
        assertTrue(!script().letsGo(answer), answer::asString);
        probe.await(2, event -> event.type().equals("callcenter.call.answered.v1") && call().equals(event.key()));
    }

    @Test
    void aConversationThatThePlatformCannotHoldGoesOn() {
        talking();
        script().refuses(platform);

        centre.hold(script().call(platformCallId), "agent-" + name);

        probe.await("callcenter.call.hold-ended.v1", call());
    }

    @FailureCase("R32")
    @Test
    void anEndThatIsNeverToldIsFoundByAsking() {
        talking();

        script().saysCallsAreOver(platform);

        assertEquals("PLATFORM", probe.await("callcenter.call.ended.v1", call()).text("endedBy"));
    }

    /** Answers the reservation of the agent who talks. */
    private String talking() {
        incoming().send();
        String reservation = offeredReservation(0);
        var answer = script().agentAnswered(platformCallId, reservation).sendUntilTaken();
        assertTrue(!script().letsGo(answer), answer::asString);
        probe.await("callcenter.call.answered.v1", call());
        return reservation;
    }

    private WebhookRequest incoming() {
        return script().incoming(platformCallId, "+8613800138000", number());
    }

    private WebhookRequest ended() {
        return script().ended(platformCallId);
    }

    private String call() {
        return script().call(platformCallId).value();
    }

    /** Our number that leads to the queue of this test alone. */
    private String number() {
        return "+8620" + (80_000_000 + Math.floorMod(name.hashCode(), 10_000_000));
    }

    /** The n-th reservation that the platform was told of. */
    private String offeredReservation(int index) {
        return await().atMost(PATIENCE)
                .until(
                        () -> offers().stream()
                                .map(script()::reservation)
                                .distinct()
                                .toList(),
                        reservations -> reservations.size() > index)
                .get(index);
    }

    private List<Asked> offers() {
        return asked().filter(script()::isOffer).toList();
    }

    /** About this call: the platform may still be asked about one of the test before. */
    private Stream<Asked> asked() {
        return platform.asked().stream().filter(asked -> asked.body().contains(call()));
    }
}
