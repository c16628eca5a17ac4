package callcenter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RealServersTest {

    @Test
    void a_module_gets_one_database_of_its_own() throws Exception {
        var configuration = new RealServers().start();

        try (var connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"))) {
            assertTrue(connection.getCatalog().startsWith("test_"));
        }
        assertEquals(configuration, new RealServers().start());
    }

    @Test
    void a_probe_sees_what_is_published_and_nothing_older() throws Exception {
        publish("before", "{}");
        try (var probe = EventProbe.on(Topic.CALLS)) {
            publish("call-1", SchemaCheck.text("/callcenter/events/examples/callcenter.call.answered.v1.json"));

            var event = probe.await("callcenter.call.answered.v1", "call-1");

            assertEquals(1, probe.seen().size());
            assertEquals("7", event.attribute("sequence"));
        }
    }

    @Test
    void an_event_that_breaks_its_schema_fails_the_probe() throws Exception {
        var probe = EventProbe.on(Topic.CALLS);
        publish("call-2", "{\"agentId\":7}");
        probe.await("callcenter.call.answered.v1", "call-2");

        var failure = assertThrows(AssertionError.class, probe::close);

        assertTrue(failure.getMessage().contains("agentId"), failure.getMessage());
    }

    @Test
    void servers_of_the_environment_come_first() {
        var named = ServerSource.fromEnvironment(
                Map.of("CALLCENTER_TEST_POSTGRES", "tester:se:cret@db:5433", "CALLCENTER_TEST_KAFKA", "broker:9092"));

        assertEquals(new Servers("db:5433", "tester", "se:cret", "broker:9092"), named.orElseThrow());
        assertTrue(ServerSource.fromEnvironment(Map.of("CALLCENTER_TEST_KAFKA", "broker:9092"))
                .isEmpty());
    }

    private static void publish(String key, String json) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", RealServers.kafka());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = new ProducerRecord<>(Topic.CALLS.topicName(), key, json);
            sent.headers().add("ce_type", "callcenter.call.answered.v1".getBytes(StandardCharsets.UTF_8));
            sent.headers().add("ce_sequence", "7".getBytes(StandardCharsets.UTF_8));
            producer.send(sent).get();
        }
    }
}
