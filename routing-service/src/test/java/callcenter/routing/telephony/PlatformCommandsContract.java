package callcenter.routing.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.PendingCommand;
import callcenter.testing.FailureCase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every platform's command side does, whatever the platform does. */
public abstract class PlatformCommandsContract {
    protected static final CallId CALL = new CallId("c-1");
    protected static final ReservationId RESERVATION = new ReservationId("r-1");
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(10);

    protected final FakePlatform platform = new FakePlatform();

    @AfterEach
    void stopPlatform() {
        platform.close();
    }

    /** The adapter under test, talking to {@link #platform}. */
    protected abstract TelephonyPlatform adapter(OutboundHttp http);

    /** How the platform says yes to an offer. */
    protected abstract void platformTakes();

    /** How the platform says that this agent can never be dialled. */
    protected abstract void platformRefuses();

    protected abstract void platformSaysOfTheCall(LegStatus status);

    @Test
    void aTakenCommandIsDone() {
        platformTakes();

        assertInstanceOf(Delivery.Done.class, send(offer(), LONG));
    }

    @Test
    void aRefusedOfferIsFinal() {
        platformRefuses();

        var refused = assertInstanceOf(Delivery.Refused.class, send(offer(), LONG));
        assertEquals(LegFailure.UNREACHABLE, refused.cause());
    }

    @Test
    void aSlowPlatformIsTriedAgainLater() {
        platform.hangs();

        assertThrows(PlatformUnreachable.class, () -> send(offer(), SHORT));
    }

    @Test
    void aPlatformInTroubleIsTriedAgainLater() {
        platform.answers(503, "{}");

        assertThrows(PlatformUnreachable.class, () -> send(offer(), LONG));
    }

    @Test
    void aPlatformThatIsDownIsTriedAgainLater() {
        platform.close();

        assertThrows(PlatformUnreachable.class, () -> send(offer(), LONG));
    }

    @Test
    void anAddressInsideOurNetworkIsNotCalledUnlessAllowed() {
        platformTakes();
        var adapter = adapter(OutboundHttps.toPublicAddresses());

        assertThrows(
                PlatformUnreachable.class, () -> adapter.send(offer()).await().atMost(LONG));
        assertTrue(platform.asked().isEmpty());
    }

    @FailureCase("R32")
    @Test
    void aLostEndIsFoundByAsking() {
        for (LegStatus status : LegStatus.values()) {
            platformSaysOfTheCall(status);

            assertEquals(
                    status,
                    adapter(OutboundHttps.toLoopback(LONG))
                            .lookUp(CALL, "CA1")
                            .await()
                            .atMost(LONG));
        }
    }

    @Test
    void aPlatformThatCannotSayIsAskedAgainLater() {
        platform.answers(500, "");
        var adapter = adapter(OutboundHttps.toLoopback(LONG));

        assertThrows(
                PlatformUnreachable.class,
                () -> adapter.lookUp(CALL, "CA1").await().atMost(LONG));
    }

    protected final Delivery send(PendingCommand command, Duration timeout) {
        return adapter(OutboundHttps.toLoopback(timeout)).send(command).await().atMost(LONG);
    }

    protected static PendingCommand offer() {
        return command(
                "k-1", new TelephonyCommand.Offer(RESERVATION, "sip:li@pbx", Duration.ofSeconds(10)), "CA1", null);
    }

    protected static PendingCommand command(String id, TelephonyCommand command, String callId, String legId) {
        var agent = legId == null ? null : RESERVATION;
        var expiry = Instant.parse("2030-01-01T00:00:00Z");
        return new PendingCommand(id, CALL, 1, 1, expiry, command, agent, callId, legId);
    }
}
