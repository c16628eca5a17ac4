package callcenter.callback.kafka;

import callcenter.callback.Agreed;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.Promises;
import callcenter.callback.usecase.MakePromise;
import callcenter.callback.usecase.RingAlarm;
import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.EventVoice;
import callcenter.testing.ProbedEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A promise of a test's own, what routing tells of its calls, and what the service made of it. */
abstract class Listening {

    static final String PROMISED = "callcenter.callback.promised.v1";

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    final String callId = "call-" + UUID.randomUUID();
    final PromiseId id = new PromiseId("p-" + callId + "-within-2h");
    final String attempt = id.value() + "-a1";
    final PromisedCall told = new PromisedCall(id.value(), now);

    @Inject
    Work work;

    @Inject
    Promises promises;

    @Inject
    MakePromise makePromise;

    @Inject
    RingAlarm ringAlarm;

    EventVoice routing;
    EventProbe probe;

    @BeforeEach
    void open() {
        routing = EventVoice.of("routing-service");
        probe = EventProbe.on(Topic.CALLBACKS);
    }

    @AfterEach
    void close() {
        routing.close();
        probe.close();
    }

    /** The promise is made, and its first call asked for. */
    final void request() {
        work.run(tx ->
                makePromise.make(tx, Agreed.within2h(callId, now.minus(Duration.ofMinutes(31))), now.minusSeconds(1)));
        work.run(tx -> ringAlarm.ring(tx, id, AlarmKind.ATTEMPT, now));
        probe.await("callcenter.callback.call-requested.v1", id.value());
    }

    /** Everything told so far is handled, and every event of our promise has reached the broker. */
    final void settle() {
        var later = "later-" + callId;
        routing.tell(later, 1, told.agreed("WITHIN_24H"));
        probe.await(PROMISED, "p-" + later + "-within-24h");
        var version = work.read(
                session -> session.createNativeQuery("select version from promise where id = '" + id + "'", Long.class)
                        .getSingleResultOrNull());
        probe.await(
                version == null ? 0 : version.intValue(), event -> id.value().equals(event.key()));
    }

    /** What was published of our promise. */
    final List<ProbedEvent> published(String type) {
        return probe.seen(event -> event.type().equals(type) && id.value().equals(event.key()));
    }
}
