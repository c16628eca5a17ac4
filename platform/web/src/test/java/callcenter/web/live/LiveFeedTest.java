package callcenter.web.live;

import callcenter.embedded.EmbeddedKafkaServer;
import callcenter.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

class LiveFeedTest {
    private static final LiveMapping CALLS = event -> List.of(LiveChange.one("calls", event.subject()));

    private final List<LiveChange> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger positioned = new AtomicInteger();

    @Test
    void everyPartitionIsHeardAlsoAfterTheBrokerWasAway() throws Exception {
        try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.temporary().start()) {
            kafka.createTopics();
            send(kafka, "before");
            Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (LiveFeed feed =
                    new LiveFeed(settings, Map.of(Topic.CALLS, CALLS), positioned::incrementAndGet, heard::addAll)) {
                feed.start();
                soon().until(() -> positioned.get() == 1);

                List<LiveChange> expected = new ArrayList<>();
                for (int i = 0; i < 100; i++) {
                    send(kafka, "call-" + i);
                    expected.add(LiveChange.one("calls", "call-" + i));
                }
                soon().until(() -> heard.size() == 100 && heard.containsAll(expected));

                kafka.restart();
                send(kafka, "after");
                soon().until(() -> heard.contains(LiveChange.one("calls", "after")) || positioned.get() > 1);
            }
        }
    }

    @Test
    void aFeedThatStartsWithoutABrokerBeginsOnceThereIsOne() {
        try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.temporary().start()) {
            kafka.createTopics();
            kafka.stop();
            Map<String, Object> settings =
                    Map.of("bootstrap.servers", kafka.bootstrapServers(), "default.api.timeout.ms", "3000");
            try (LiveFeed feed =
                    new LiveFeed(settings, Map.of(Topic.CALLS, CALLS), positioned::incrementAndGet, heard::addAll)) {
                feed.start();
                Awaitility.await()
                        .during(Duration.ofSeconds(4))
                        .atMost(Duration.ofSeconds(40))
                        .until(() -> positioned.get() == 0);

                kafka.start();

                soon().until(() -> positioned.get() == 1);
            }
        }
    }

    @Test
    void aRecordThatNobodyForesawBreaksTheFeedOffAndItBeginsAgain() throws Exception {
        LiveMapping stumbling = event -> {
            if (event.subject().equals("odd")) {
                throw new IllegalStateException("odd");
            }
            return CALLS.changes(event);
        };
        try (EmbeddedKafkaServer kafka = EmbeddedKafkaServer.temporary().start()) {
            kafka.createTopics();
            Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (LiveFeed feed = new LiveFeed(
                    settings, Map.of(Topic.CALLS, stumbling), positioned::incrementAndGet, heard::addAll)) {
                feed.start();
                soon().until(() -> positioned.get() == 1);

                send(kafka, "odd");
                soon().until(() -> positioned.get() == 2);
                send(kafka, "next");

                soon().until(() -> heard.contains(LiveChange.one("calls", "next")));
            }
        }
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(20));
    }

    private static void send(EmbeddedKafkaServer kafka, String call) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("calls", call, new byte[] {1})).get();
        }
    }
}
