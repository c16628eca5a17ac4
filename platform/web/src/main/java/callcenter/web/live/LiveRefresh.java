package callcenter.web.live;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Keeps a board like the store: gathers what changed and reads it, one read at a time. Lives on the loop. */
final class LiveRefresh {
    private static final Logger LOG = Logger.getLogger(LiveRefresh.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Map<String, LiveSource> sources = new LinkedHashMap<>();
    private final Due due = new Due();
    private final LiveBoard board;
    private final LiveLoop loop;
    private final Consumer<List<Delta>> news;
    private final Runnable refreshed;
    private boolean reading;
    private boolean healthy = true;

    /**
     * @param news told of every delta
     * @param refreshed told after each round that read everything that was due
     */
    LiveRefresh(
            List<LiveSource> sources, LiveBoard board, LiveLoop loop, Consumer<List<Delta>> news, Runnable refreshed) {
        for (LiveSource source : sources) {
            this.sources.put(source.kind(), source);
            due.know(source.kind(), source.reloadEvery());
        }
        this.board = board;
        this.loop = loop;
        this.news = news;
        this.refreshed = refreshed;
    }

    void mark(List<LiveChange> changes) {
        changes.forEach(due::mark);
    }

    void markEverything() {
        due.markEverything();
    }

    /** Whether the last round succeeded: only then does the board tell the present. */
    boolean isHealthy() {
        return healthy;
    }

    void tick() {
        if (reading) {
            return;
        }
        Map<String, Optional<Set<String>>> round = due.take(System.nanoTime());
        if (round.isEmpty()) {
            return;
        }
        reading = true;
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Map.Entry<String, Optional<Set<String>>> part : round.entrySet()) {
            all = all.chain(() -> read(sources.get(part.getKey()), part.getValue()));
        }
        all.subscribe().with(ignored -> succeeded(), this::failed);
    }

    private Uni<Void> read(LiveSource source, Optional<Set<String>> ids) {
        return loop.read(() -> ids.map(source::byIds).orElseGet(source::all))
                .invoke(items -> news.accept(ids.map(some -> board.update(source.kind(), some, items))
                        .orElseGet(() -> board.replace(source.kind(), items))))
                .invoke(items -> items.forEach(item -> readAgainInTime(source.kind(), item)))
                .replaceWithVoid();
    }

    /** What is read every so often anyway needs no time of its own. */
    private void readAgainInTime(String kind, LiveItem item) {
        var holdsFor = item.holdsFor();
        if (holdsFor != null
                && holdsFor.isPositive()
                && holdsFor.compareTo(sources.get(kind).reloadEvery()) < 0) {
            loop.after(holdsFor.plusMillis(1), () -> due.mark(LiveChange.one(kind, item.id())));
        }
    }

    private void succeeded() {
        reading = false;
        healthy = true;
        refreshed.run();
    }

    private void failed(Throwable failure) {
        if (healthy) {
            LOG.warnf("Live values cannot be read; readers get no beats until they can: %s", failure.getMessage());
        }
        healthy = false;
        due.markEverything();
        loop.after(PAUSE_AFTER_FAILURE, () -> reading = false);
    }
}
