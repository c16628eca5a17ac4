package callcenter.routing.usecase;

import callcenter.routing.domain.queue.Queue;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds or changes a queue; calls that wait keep the terms they entered with. */
@Singleton
public final class ConfigureQueue {

    private final Configuration configuration;
    private final PhoneNumbers numbers;
    private final ZoneId zone;

    ConfigureQueue(
            Configuration configuration,
            PhoneNumbers numbers,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.configuration = configuration;
        this.numbers = numbers;
        this.zone = zone;
    }

    /** 409 when another version than the one that was read is in force. */
    public Uni<Queue> configure(Edit edit, QueueSpec spec) {
        return Uni.createFrom()
                .item(() -> spec.toQueue("", numbers, zone))
                .call(queue -> configuration.apply(List.of(Configured.as(queue, spec)), List.of(), edit));
    }
}
