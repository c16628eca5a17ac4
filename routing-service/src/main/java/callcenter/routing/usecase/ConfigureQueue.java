package callcenter.routing.usecase;

import callcenter.routing.domain.queue.Queue;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Adds or changes a queue; calls that wait keep the terms they entered with. */
@Singleton
public final class ConfigureQueue {

    private final Configuration configuration;
    private final PhoneNumbers numbers;

    ConfigureQueue(Configuration configuration, PhoneNumbers numbers) {
        this.configuration = configuration;
        this.numbers = numbers;
    }

    public Uni<Queue> configure(QueueSpec spec) {
        return Uni.createFrom()
                .item(() -> spec.toQueue("", numbers))
                .call(queue -> configuration.apply(List.of(queue), List.of()));
    }
}
