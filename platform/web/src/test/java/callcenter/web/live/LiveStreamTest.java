package callcenter.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.RealServers;
import callcenter.testing.SseReader;
import callcenter.testing.SseReader.Received;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class LiveStreamTest {
    @TestHTTPResource("/live")
    URI stream;

    @Inject
    LiveStreams streams;

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void open() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka()), new StringSerializer(), new ByteArraySerializer());
        LiveTestResource.STORE.clear();
        LiveTestResource.storeIsDown = false;
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void aReaderGetsASnapshotThenWhatEventsTouchThenBeats() throws Exception {
        happens("first", "WAITING");
        try (SseReader reader = SseReader.after(null, stream)) {
            assertTrue(reader.await("snapshot", "").id().matches("[0-9a-f]{8}-[0-9]+"));

            happens("second", "WAITING");
            reader.await("delta", "\"id\":\"second\"");
            happens("second", "TALKING");
            reader.await("delta", "TALKING");
            assertTrue(reader.await("beat", "").data().startsWith("{\"at\":\""));
        }
    }

    @Test
    void whoComesBackToAStreamThatWasClosedIsLetGoAtOnce() {
        LiveStream closed = streams.of().build();
        closed.close();

        assertEquals(List.of(), closed.events(null).collect().asList().await().atMost(Duration.ofSeconds(10)));
    }

    @Test
    void whatIsGoneFromTheStoreIsTakenOffThePage() throws Exception {
        happens("leaving", "WAITING");
        try (SseReader reader = SseReader.after(null, stream)) {
            reader.await("snapshot", "");
            happens("leaving", "TALKING");
            reader.await("delta", "TALKING");

            LiveTestResource.STORE.remove("leaving");
            tell("leaving");

            reader.await("delta", "{\"kind\":\"calls\",\"id\":\"leaving\",\"value\":null}");
        }
    }

    @Test
    void whatTimeAloneChangesIsReadAgainInTimeThoughNoEventTells() throws Exception {
        try (SseReader reader = SseReader.after(null, stream)) {
            reader.await("snapshot", "");
            happens("hurried", LiveTestResource.BRIEFLY);
            reader.await("delta", LiveTestResource.BRIEFLY);

            LiveTestResource.STORE.put("hurried", "PAST");

            reader.await("delta", "PAST");
        }
    }

    @Test
    void aReaderThatComesBackGetsOnlyWhatItMissed() throws Exception {
        String seen;
        try (SseReader reader = SseReader.after(null, stream)) {
            reader.await("snapshot", "");
            happens("before", "WAITING");
            seen = reader.await("delta", "before").id();
        }
        happens("while-away", "WAITING");

        try (SseReader again = SseReader.after(seen, stream)) {
            again.await("delta", "while-away");
            assertFalse(names(again).contains("snapshot"));
        }
    }

    @Test
    void twoReadersSeeTheSame() throws Exception {
        try (SseReader one = SseReader.after(null, stream);
                SseReader other = SseReader.after(null, stream)) {
            one.await("snapshot", "");
            other.await("snapshot", "");

            happens("shared", "WAITING");

            assertEquals(one.await("delta", "shared"), other.await("delta", "shared"));
        }
    }

    @Test
    void withoutTheStoreThereAreNoBeatsAndAfterwardsEverythingIsThere() throws Exception {
        try (SseReader reader = SseReader.after(null, stream)) {
            reader.await("beat", "");

            LiveTestResource.storeIsDown = true;
            happens("during", "WAITING");
            awaitQuiet(reader, Duration.ofMillis(900));

            LiveTestResource.storeIsDown = false;
            reader.await("delta", "during");
        }
    }

    private void happens(String call, String state) {
        LiveTestResource.STORE.put(call, state);
        tell(call);
    }

    private void tell(String call) {
        try {
            producer.send(new ProducerRecord<>("calls", call, new byte[] {'{', '}'}))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuiet(SseReader reader, Duration time) {
        AtomicInteger before = new AtomicInteger();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .during(time)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> before.getAndSet(reader.events().size())
                        == reader.events().size());
    }

    private static List<String> names(SseReader reader) {
        return reader.events().stream().map(Received::event).toList();
    }
}
