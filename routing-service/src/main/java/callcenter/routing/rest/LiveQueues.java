package callcenter.routing.rest;

import callcenter.routing.usecase.QueueFigures;
import callcenter.routing.usecase.ReadQueues;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** The queues with their figures, for the board. */
@Singleton
final class LiveQueues implements LiveSource {

    private final ReadQueues queues;
    private final InstantSource clock;

    LiveQueues(ReadQueues queues, InstantSource clock) {
        this.queues = queues;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "queues";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return queues.all().map(this::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return queues.all()
                .map(found -> items(found.stream()
                        .filter(figures -> ids.contains(figures.queue().id().value()))
                        .toList()));
    }

    private List<LiveItem> items(List<QueueFigures> found) {
        var now = clock.instant();
        return found.stream()
                .map(figures -> new LiveItem(figures.queue().id().value(), QueueView.of(figures, now)))
                .toList();
    }
}
