package callcenter.routing.telephony.vonage;

import static org.awaitility.Awaitility.await;

import callcenter.events.Topic;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.vonage.VonageAccount;
import callcenter.local.simulation.vonage.VonagePlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.telephony.Centre;
import callcenter.routing.usecase.HangUpCall;
import callcenter.routing.usecase.HoldCall;
import callcenter.routing.usecase.ResumeCall;
import callcenter.testing.EventProbe;
import callcenter.testing.ProbedEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One agent at work on a simulated Vonage that plays whatever scripts we answer. */
abstract class SimulatedVonage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Longer than it takes to hang somebody up. */
    private static final Duration A_WHILE = Duration.ofMillis(500);

    @Inject
    Centre centre;

    @Inject
    HoldCall holdCall;

    @Inject
    ResumeCall resumeCall;

    @Inject
    HangUpCall hangUpCall;

    final String name = UUID.randomUUID().toString();
    final AgentId agent = new AgentId("agent-" + name);
    private String number;
    VonagePlatform vonage;
    EventProbe probe;

    @BeforeEach
    void open() {
        probe = EventProbe.on(Topic.CALLS);
        number = "+8620" + (80_000_000 + Math.floorMod(name.hashCode(), 10_000_000));
        var config = ConfigProvider.getConfig();
        var account = new VonageAccount(
                VonageRequests.ACCOUNT,
                config.getValue("callcenter.vonage.application-id", String.class),
                VonageRequests.SECRET,
                config.getValue("callcenter.vonage.private-key", String.class),
                URI.create(ServersAndPlatforms.PUBLIC_URL));
        vonage = new VonagePlatform(
                account,
                URI.create("http://localhost:" + RestAssured.port),
                config.getValue("callcenter.vonage.api-base", URI.class).getPort());
        centre.queue(name, number);
    }

    /** Whatever happened, nobody may be left on a line. */
    @AfterEach
    void nobodyIsLeftOnALine() {
        try {
            await().atMost(PATIENCE).until(() -> vonage.liveCalls() == 0);
        } finally {
            vonage.close();
            probe.close();
        }
    }

    void agentAtWork(AgentPhone phone) {
        vonage.plugIn(endpoint(), phone);
        centre.agent(agent.value(), name, "vonage");
    }

    void agentWhoAnswers() {
        agentAtWork(AgentPhone.answersAfter(Duration.ofMillis(300)));
    }

    /** Answers where that agent is rung. */
    String anotherAgentWhoAnswers() {
        String id = "second-" + name;
        String endpoint = "sip:" + id + "@example.com";
        vonage.plugIn(endpoint, AgentPhone.answersAfter(Duration.ofMillis(300)));
        centre.agent(id, name, "vonage");
        return endpoint;
    }

    String callIn(Customer customer) {
        return callIn("+8613800138000", customer);
    }

    String callIn(String from, Customer customer) {
        return vonage.callIn(from, number, customer);
    }

    /** The agent's phone. */
    void awaitRinging() {
        await().atMost(PATIENCE).until(() -> vonage.legTo(endpoint()).isPresent());
    }

    void awaitConversation(String uuid) {
        await().atMost(PATIENCE).until(() -> vonage.talking(uuid));
    }

    void holdForAWhile(CallId call, String uuid) {
        done(() -> holdCall.hold(call, agent, "look up the bill", true));
        await().atMost(PATIENCE).until(() -> !vonage.talking(uuid));
        await().during(A_WHILE).atMost(PATIENCE).until(() -> vonage.liveCalls() == 2);
    }

    void resume(CallId call) {
        done(() -> resumeCall.resume(call, agent));
    }

    void hangUp(CallId call) {
        done(() -> hangUpCall.hangUp(call, agent));
    }

    void putThePhoneDown() {
        vonage.hangUpPhone(endpoint());
    }

    ProbedEvent ended(CallId call) {
        return probe.await("callcenter.call.ended.v1", call.value());
    }

    static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private String endpoint() {
        return "sip:" + agent.value() + "@example.com";
    }
}
