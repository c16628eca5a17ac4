package callcenter.web.live;

import callcenter.events.Topic;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Builds a service's live streams:
 *
 * <pre>{@code
 * live = streams.of(queues, calls)
 *         .on(Topic.CALLS, event -> List.of(LiveChange.one("calls", event.subject()), LiveChange.all("queues")))
 *         .build();
 *
 * @GET @Path("/stream") @Produces(SERVER_SENT_EVENTS)
 * Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId) {
 *     return live.events(lastEventId);
 * }
 * }</pre>
 */
@ApplicationScoped
public class LiveStreams {
    private final List<LiveStream> built = new CopyOnWriteArrayList<>();
    private final Vertx vertx;
    private final InstantSource clock;
    private final ObjectMapper json;
    private final Map<String, Object> kafka;

    @Inject
    LiveStreams(
            Vertx vertx,
            InstantSource clock,
            ObjectMapper json,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.vertx = vertx;
        this.clock = clock;
        this.json = json;
        this.kafka = kafka;
    }

    /** A stream of these kinds, in the order a snapshot lists them. */
    public Builder of(LiveSource... sources) {
        return new Builder(List.of(sources));
    }

    /** Readers are let go before the server waits for open requests, else it would wait for them. */
    void letGo(@Observes ShutdownDelayInitiatedEvent stopping) {
        built.forEach(LiveStream::close);
    }

    @PreDestroy
    void close() {
        built.forEach(LiveStream::close);
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A live value cannot be written as JSON", e);
        }
    }

    /** Collects which events touch what. */
    public final class Builder {
        private final Map<Topic, LiveMapping> topics = new EnumMap<>(Topic.class);
        private final List<LiveSource> sources;

        private Builder(List<LiveSource> sources) {
            this.sources = sources;
        }

        /** The mapping runs on the feed's thread and must not block. */
        public Builder on(Topic topic, LiveMapping mapping) {
            topics.put(topic, mapping);
            return this;
        }

        /** The stream; it reads nothing until it has a reader. */
        public LiveStream build() {
            return build(LiveSettings.USUAL);
        }

        LiveStream build(LiveSettings settings) {
            LiveStream stream = new LiveStream(
                    sources, topics, settings, new LiveLoop(vertx), clock, LiveStreams.this::toJson, kafka);
            built.add(stream);
            return stream;
        }
    }
}
