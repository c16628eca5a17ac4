package callcenter.web.live;

import callcenter.events.Topic;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A service with a store in memory and one live stream. */
@Singleton
@Path("/live")
public class LiveTestResource {
    static final Map<String, String> STORE = new ConcurrentHashMap<>();
    static final String BRIEFLY = "BRIEFLY";
    static volatile boolean storeIsDown;

    private final LiveStream live;

    LiveTestResource(LiveStreams streams) {
        LiveSettings settings =
                new LiveSettings(Duration.ofMillis(20), Duration.ofMillis(300), Duration.ofSeconds(30), 100, 100);
        live = streams.of(new Calls())
                .on(Topic.CALLS, event -> List.of(LiveChange.one("calls", event.subject())))
                .build(settings);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId) {
        return live.events(lastEventId);
    }

    private static final class Calls implements LiveSource {
        @Override
        public String kind() {
            return "calls";
        }

        @Override
        public Uni<List<LiveItem>> all() {
            return byIds(STORE.keySet());
        }

        @Override
        public Uni<List<LiveItem>> byIds(Set<String> ids) {
            if (storeIsDown) {
                return Uni.createFrom().failure(new IllegalStateException("the store is down"));
            }
            return Uni.createFrom()
                    .item(ids.stream()
                            .filter(STORE::containsKey)
                            .map(id -> new LiveItem(
                                    id,
                                    Map.of("id", id, "state", STORE.get(id)),
                                    STORE.get(id).equals(BRIEFLY) ? Duration.ofMillis(50) : null))
                            .toList());
        }

        @Override
        public Duration reloadEvery() {
            return Duration.ofMinutes(10);
        }
    }
}
