package callcenter.callback.rest;

import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** How many promises are open, by owner, so that every reader can sum up what they may see. */
@Singleton
final class LivePromiseTotals implements LiveSource {

    static final String KIND = "promiseTotals";

    private final PromiseReader reader;

    LivePromiseTotals(PromiseReader reader) {
        this.reader = reader;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return reader.totals()
                .map(totals -> totals.stream()
                        .map(total -> new LiveItem(total.id(), total))
                        .toList());
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return all().map(items ->
                items.stream().filter(item -> ids.contains(item.id())).toList());
    }
}
