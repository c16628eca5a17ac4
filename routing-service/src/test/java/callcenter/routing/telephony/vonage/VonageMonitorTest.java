package callcenter.routing.telephony.vonage;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.vonage.VonagePlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.telephony.SimulatedCentre;
import callcenter.routing.usecase.MonitorCall;
import callcenter.routing.usecase.TransferCall;
import callcenter.testing.Norm;
import callcenter.web.Problem;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A leader takes part in a conversation: heard by nobody, by the agent alone, or by both. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class VonageMonitorTest extends SimulatedCentre<VonagePlatform> {
    private static final String PHONE = "app:leader";

    @Inject
    MonitorCall monitor;

    @Inject
    TransferCall transfer;

    private String customer;
    private CallId call;

    VonageMonitorTest() {
        super(new VonageSetup());
    }

    @BeforeEach
    void agentAndCustomerTalk() {
        platform.plugIn(PHONE, AgentPhone.answersAfter(Duration.ofMillis(100)));
        agentWhoAnswers();
        customer = callIn(Customer.patient());
        call = call(customer);
        awaitConversation(customer);
    }

    @Norm("CAL-13")
    @ParameterizedTest
    @EnumSource(MonitorMode.class)
    void aLeaderHearsBothAndIsHeardAsTheModeSays(MonitorMode mode) {
        takesPart(mode, null);

        assertEquals(mode != MonitorMode.LISTEN, hears(agentsLeg(), leadersLeg()));
        assertEquals(mode == MonitorMode.BARGE, hears(customer, leadersLeg()));

        platform.hangUpCustomer(customer);
        assertEquals("CUSTOMER", ended(call).text("endedBy"));
    }

    @Norm("CAL-13")
    @Test
    void theModeIsChangedByALegThatEntersAnew() {
        platform.deliver(Delivery.times(3));
        String id = takesPart(MonitorMode.BARGE, null);
        String before = leadersLeg();

        takesPart(MonitorMode.WHISPER, id, before);

        assertEquals(3, platform.liveCalls());
        assertFalse(hears(customer, leadersLeg()));
        hangUp(call);
        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Test
    void whoIsWhisperedToIsStillAloneInHearingItAfterAHold() {
        takesPart(MonitorMode.WHISPER, null);
        done(() -> holdCall.hold(call, agent, "look up the bill", true));
        await().atMost(PATIENCE).until(() -> !platform.talking(customer));

        resume(call);

        await().atMost(PATIENCE).until(() -> hears(leadersLeg(), customer));
        assertFalse(hears(customer, leadersLeg()));
        hangUp(call);
    }

    @Test
    void aLeaderWhoLeavesEndsNothing() {
        String id = takesPart(MonitorMode.BARGE, null);
        platform.hangUpPhone(PHONE);
        awaitTwoLegs();
        takesPart(MonitorMode.LISTEN, null);

        done(() -> monitor.stop(call, id));
        platform.hangUpPhone(PHONE);

        awaitTwoLegs();
        awaitConversation(customer);
        putThePhoneDown();
        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Test
    void aPhoneThatIsNoneIsRefusedBeforeItIsRung() {
        var nowhere = new MonitorCall.Wanted(MonitorMode.LISTEN, "room 7", "first week alone", null);

        var refused = assertThrows(
                Problem.class,
                () -> VertxContextSupport.subscribeAndAwait(() -> monitor.begin(call, "leader-1", nowhere)));

        assertEquals(400, refused.status());
        hangUp(call);
    }

    @Test
    void aLeaderIsLetGo() {
        String id = takesPart(MonitorMode.LISTEN, null);

        done(() -> monitor.stop(call, id));

        awaitTwoLegs();
        awaitConversation(customer);
        hangUp(call);
    }

    @Test
    void aLeaderWhoAnswersAfterTheEndIsLetGo() {
        platform.plugIn(PHONE, AgentPhone.answersAfter(Duration.ofMillis(700)));
        begin(MonitorMode.LISTEN, null);
        await().atMost(PATIENCE).until(() -> platform.legTo(PHONE).isPresent());

        platform.hangUpCustomer(customer);

        assertEquals("CUSTOMER", ended(call).text("endedBy"));
    }

    @Test
    void whoListensToAnAgentDoesNotListenToTheNext() {
        takesPart(MonitorMode.LISTEN, null);
        String next = anotherAgentWhoAnswers();
        var other = new AgentId("second-" + name);

        done(() -> transfer.begin(
                call, agent, new TransferCall.Wanted(TransferKind.BLIND, other, null, "knows the meter")));

        awaitTwoLegs();
        await().atMost(PATIENCE)
                .until(() -> platform.legTo(next).map(platform::talking).orElse(false));
        platform.hangUpCustomer(customer);
        ended(call);
    }

    private String takesPart(MonitorMode mode, @Nullable String id) {
        return takesPart(mode, id, "none");
    }

    /** Until the leader hears both, by another leg than this one. */
    private String takesPart(MonitorMode mode, @Nullable String id, String before) {
        String begun = begin(mode, id);
        await().atMost(PATIENCE)
                .until(() -> platform.legTo(PHONE)
                        .filter(leg -> !leg.equals(before))
                        .map(leg -> hears(leg, customer) && hears(leg, agentsLeg()))
                        .orElse(false));
        return begun;
    }

    private String begin(MonitorMode mode, @Nullable String id) {
        return done(() -> monitor.begin(call, "leader-1", new MonitorCall.Wanted(mode, PHONE, "first week alone", id)));
    }

    private boolean hears(String leg, String other) {
        return platform.hears(leg, other);
    }

    private String leadersLeg() {
        return platform.legTo(PHONE).orElseThrow();
    }

    private String agentsLeg() {
        return platform.legTo(endpoint()).orElseThrow();
    }
}
