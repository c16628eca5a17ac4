package callcenter.web.live;

import callcenter.events.Topic;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.jspecify.annotations.Nullable;

/** One live stream of a service, shared by all its readers on this replica. Built by {@link LiveStreams}. */
public final class LiveStream implements AutoCloseable {
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final Set<LiveReader> readers = new LinkedHashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Long> timers = new ArrayList<>();
    private final LiveLoop loop;
    private final LiveBoard board;
    private final LiveRefresh refresh;
    private final LiveSettings settings;
    private final InstantSource clock;
    private final Supplier<LiveFeed> openFeed;
    private @Nullable LiveFeed feed;
    private boolean filled;
    private boolean closed;

    LiveStream(
            List<LiveSource> sources,
            Map<Topic, LiveMapping> topics,
            LiveSettings settings,
            LiveLoop loop,
            InstantSource clock,
            Function<Object, String> toJson,
            Map<String, Object> kafka) {
        this.settings = settings;
        this.loop = loop;
        this.clock = clock;
        List<String> kinds = sources.stream().map(LiveSource::kind).toList();
        this.board = new LiveBoard(kinds, settings.remembered(), toJson);
        this.refresh = new LiveRefresh(sources, board, loop, this::deliver, this::refreshed);
        this.openFeed = () -> new LiveFeed(kafka, topics, this::changedSomehow, this::changed);
    }

    /** The stream for one reader, who has seen everything up to {@code lastEventId}. */
    public Multi<OutboundSseEvent> events(@Nullable String lastEventId) {
        return events(lastEventId, anything -> true);
    }

    /** As {@link #events(String)}, of those values alone that this reader may see. */
    public Multi<OutboundSseEvent> events(@Nullable String lastEventId, Predicate<Object> visible) {
        return frames(Optional.ofNullable(lastEventId), visible).map(LiveStream::event);
    }

    /** Reads these again: for changes that no event tells of. */
    public void changed(List<LiveChange> changes) {
        loop.execute(() -> refresh.mark(changes));
    }

    /**
     * Ends the stream for all its readers. Who comes back while this replica stops is let go at once, and finds another
     * replica.
     */
    @Override
    public void close() {
        loop.execute(() -> {
            closed = true;
            List.copyOf(readers).forEach(LiveReader::complete);
            fallAsleep();
        });
    }

    Multi<Frame> frames(Optional<String> lastEventId, Predicate<Object> visible) {
        return Multi.createFrom()
                .publisher(subscriber -> loop.execute(() -> welcome(subscriber, lastEventId, visible)));
    }

    private void welcome(
            Flow.Subscriber<? super Frame> subscriber, Optional<String> lastEventId, Predicate<Object> visible) {
        LiveClient client = new LiveClient(id, visible, settings.mostPending());
        LiveReader reader = new LiveReader(client, board, subscriber, loop, this::gone);
        subscriber.onSubscribe(reader);
        if (closed) {
            reader.complete();
            return;
        }
        readers.add(reader);
        wakeUp();
        if (filled) {
            reader.begin(lastEventId);
        } else {
            waiting.add(() -> reader.begin(lastEventId));
        }
    }

    private void gone(LiveReader reader) {
        readers.remove(reader);
        if (readers.isEmpty()) {
            loop.after(settings.linger(), () -> {
                if (readers.isEmpty()) {
                    fallAsleep();
                }
            });
        }
    }

    private void wakeUp() {
        if (feed == null) {
            feed = openFeed.get().start();
            refresh.markEverything();
            timers.add(loop.every(settings.tick(), refresh::tick));
            timers.add(loop.every(settings.beat(), this::beat));
            refresh.tick();
        }
    }

    private void fallAsleep() {
        if (feed != null) {
            feed.close();
            feed = null;
            filled = false;
            timers.forEach(loop::cancel);
            timers.clear();
        }
    }

    private void changedSomehow() {
        loop.execute(refresh::markEverything);
    }

    private void refreshed() {
        filled = feed != null;
        List<Runnable> begin = List.copyOf(waiting);
        waiting.clear();
        begin.forEach(Runnable::run);
    }

    private void beat() {
        if (filled && refresh.isHealthy()) {
            tellAll(client -> client.beat("{\"at\":\"" + clock.instant() + "\"}"));
        }
    }

    private void deliver(List<Delta> deltas) {
        tellAll(client -> client.add(deltas));
    }

    private void tellAll(Consumer<LiveClient> news) {
        List.copyOf(readers).forEach(reader -> reader.tell(news));
    }

    private static OutboundSseEvent event(Frame frame) {
        return new OutboundSseEventImpl.BuilderImpl()
                .name(frame.event())
                .id(frame.id())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, frame.data())
                .build();
    }
}
