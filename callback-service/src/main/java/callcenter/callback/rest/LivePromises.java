package callcenter.callback.rest;

import callcenter.callback.store.PromiseStatus;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The promises that a board shows: those still owed, due soonest first, up to as many as a person can look through. One
 * that is due later comes onto the board as others leave it; {@link LivePromiseTotals} tells how many there are.
 */
@Singleton
final class LivePromises implements LiveSource {

    static final String KIND = "promises";
    static final int MOST = 10_000;

    private final PromiseReader reader;

    /** When the last one on a full board is due. */
    private volatile Instant lastDueAt = Instant.MAX;

    LivePromises(PromiseReader reader) {
        this.reader = reader;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return reader.soonest(MOST)
                .invoke(found -> lastDueAt =
                        found.size() < MOST ? Instant.MAX : found.getLast().dueAt())
                .map(LivePromises::items);
    }

    /** One that changes while it is due too late for the board stays off it, or it would come and go. */
    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return reader.withIds(ids)
                .map(found -> found.stream()
                        .filter(promise -> promise.status() == PromiseStatus.OPEN)
                        .filter(promise -> !promise.dueAt().isAfter(lastDueAt))
                        .toList())
                .map(LivePromises::items);
    }

    /** Every change is told by an event; that one has become overdue every reader sees by the clock. */
    @Override
    public Duration reloadEvery() {
        return Duration.ofMinutes(1);
    }

    private static List<LiveItem> items(List<PromiseView> found) {
        return found.stream()
                .map(promise -> new LiveItem(promise.id(), promise))
                .toList();
    }
}
