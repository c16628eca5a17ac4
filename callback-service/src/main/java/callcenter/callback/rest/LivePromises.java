package callcenter.callback.rest;

import callcenter.callback.store.PromiseFilter;
import callcenter.callback.store.PromiseStatus;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The promises that a board shows: those still owed. */
@Singleton
final class LivePromises implements LiveSource {

    private static final int MOST = 10_000;
    private static final PromiseFilter OPEN = new PromiseFilter(PromiseStatus.OPEN, null, null);

    private final PromiseReader reader;

    LivePromises(PromiseReader reader) {
        this.reader = reader;
    }

    @Override
    public String kind() {
        return "promises";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return reader.list(OPEN, MOST).map(LivePromises::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return reader.withIds(ids).map(LivePromises::items);
    }

    private static List<LiveItem> items(List<PromiseView> found) {
        return found.stream()
                .filter(promise -> promise.status() == PromiseStatus.OPEN)
                .map(promise -> new LiveItem(promise.id(), promise))
                .toList();
    }
}
