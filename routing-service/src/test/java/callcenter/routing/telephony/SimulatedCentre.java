package callcenter.routing.telephony;

import static org.awaitility.Awaitility.await;

import callcenter.events.Topic;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.PlatformOfLegs;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One agent at work on a simulated platform that plays whatever we answer. */
public abstract class SimulatedCentre<P extends PlatformOfLegs> {
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    protected Centre centre;

    @Inject
    protected HoldCall holdCall;

    @Inject
    protected ResumeCall resumeCall;

    @Inject
    HangUpCall hangUpCall;

    protected final String name = UUID.randomUUID().toString();
    protected P platform;
    protected EventProbe probe;
    protected final AgentId agent = new AgentId("agent-" + name);
    private final PlatformSetup<P> setup;
    private String number;

    protected SimulatedCentre(PlatformSetup<P> setup) {
        this.setup = setup;
    }

    @BeforeEach
    void open() {
        probe = EventProbe.on(Topic.CALLS);
        number = "+8620" + (80_000_000 + Math.floorMod(name.hashCode(), 10_000_000));
        platform = setup.open(URI.create("http://localhost:" + RestAssured.port));
        centre.queue(name, number);
    }

    /** Whatever happened, nobody may be left on a line. */
    @AfterEach
    void nobodyIsLeftOnALine() {
        try {
            await().atMost(PATIENCE).until(() -> platform.liveCalls() == 0);
        } finally {
            platform.close();
            probe.close();
        }
    }

    protected void agentAtWork(AgentPhone phone) {
        platform.plugIn(endpoint(), phone);
        centre.agent(agent.value(), name, setup.name());
    }

    protected void agentWhoAnswers() {
        agentAtWork(AgentPhone.answersAfter(Duration.ofMillis(300)));
    }

    /** Answers where that agent is rung. */
    protected String anotherAgentWhoAnswers() {
        String id = "second-" + name;
        String endpoint = "sip:" + id + "@example.com";
        platform.plugIn(endpoint, AgentPhone.answersAfter(Duration.ofMillis(300)));
        centre.agent(id, name, setup.name());
        return endpoint;
    }

    /** Answers the leg of a customer who rings. */
    protected String callIn(Customer customer) {
        return callIn("+8613800138000", customer);
    }

    protected String callIn(String from, Customer customer) {
        return platform.callIn(from, number, customer);
    }

    /** The call of a customer who rang. */
    protected CallId call(String leg) {
        return CallId.of(setup.name(), leg);
    }

    protected void awaitConversation(String leg) {
        await().atMost(PATIENCE).until(() -> platform.talking(leg));
    }

    /** Until two legs stand, and nobody but these two. */
    protected void awaitTwoLegs() {
        await().atMost(PATIENCE).until(() -> platform.liveCalls() == 2);
    }

    protected void holdForAWhile(CallId call, String customer) {
        holdForAWhile(call, customer, agent);
    }

    protected void holdForAWhile(CallId call, String customer, AgentId by) {
        done(() -> holdCall.hold(call, by, "look up the bill", true));
        await().atMost(PATIENCE).until(() -> !platform.talking(customer));
        await().during(setup.aWhile()).atMost(PATIENCE).until(() -> platform.liveCalls() == 2);
    }

    protected void resume(CallId call) {
        done(() -> resumeCall.resume(call, agent));
    }

    protected void hangUp(CallId call) {
        done(() -> hangUpCall.hangUp(call, agent));
    }

    protected void putThePhoneDown() {
        platform.hangUpPhone(endpoint());
    }

    protected ProbedEvent ended(CallId call) {
        return probe.await("callcenter.call.ended.v1", call.value());
    }

    /** Where the agent is rung. */
    protected String endpoint() {
        return "sip:" + agent.value() + "@example.com";
    }

    protected static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
