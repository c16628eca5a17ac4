package callcenter.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.Replica;
import callcenter.local.Service;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.RestClient;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Two processes of routing beside each other, on one database and one Kafka, and who reaches which of them. */
final class TwoReplicas {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger customers = new AtomicInteger();
    private final JourneyCentre centre;
    private final Replica replica;

    private TwoReplicas(JourneyCentre centre, Replica replica) {
        this.centre = centre;
        this.replica = replica;
    }

    /** Starts the second one; webhooks go to both in turn. */
    static TwoReplicas start(JourneyCentre centre) {
        var two = new TwoReplicas(centre, centre.centre().startReplica(Service.ROUTING));
        two.replica.awaitReady();
        two.webhooksGoTo(two.first(), two.second());
        return two;
    }

    URI first() {
        return centre.centre().addresses().of(Service.ROUTING);
    }

    URI second() {
        return replica.address();
    }

    /** As {@code kill -9} does. */
    void killSecond() {
        replica.kill();
    }

    void webhooksGoTo(URI... replicas) {
        centre.telephony()
                .generic()
                .sendTo(Arrays.stream(replicas).map(JourneyCentre::webhooks).toList());
    }

    /** Somebody at one replica. */
    RestClient at(URI address, String user) {
        return new RestClient(address, centre.centre().logins().token(user));
    }

    /** Somebody whose requests reach both in turn. */
    RestClient atBoth(String user) {
        return new RestClient(
                List.of(first(), second()), centre.centre().logins().token(user));
    }

    void status(RestClient agent, String status, String reason) {
        try {
            var wish = Map.of("status", status, "reason", reason);
            var reply = agent.insist("PUT", "/agents/me/status", wish, PATIENCE);
            assertEquals(200, reply.status(), () -> wish + " was answered " + reply);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A customer whom nobody knows yet calls; the platform's id. */
    String ring(Customer customer) {
        var number = "+8613900139%03d".formatted(100 + customers.incrementAndGet());
        return centre.telephony().generic().callIn(number, JourneyCentre.DIALLED, customer);
    }

    String ourId(String platformCallId) {
        await("the incoming webhook is answered")
                .atMost(PATIENCE)
                .until(() -> centre.telephony().generic().ourId(platformCallId).isPresent());
        return centre.telephony().generic().ourId(platformCallId).orElseThrow();
    }
}
