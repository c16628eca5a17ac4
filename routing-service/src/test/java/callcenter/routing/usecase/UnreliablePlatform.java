package callcenter.routing.usecase;

import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.telephony.Delivery;
import io.smallrye.mutiny.Uni;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Now and then it refuses a command, or what it answered to one gets lost and the command comes again. */
final class UnreliablePlatform implements Function<PendingCommand, Uni<Delivery>> {

    private final long seed;
    private final Set<String> came = ConcurrentHashMap.newKeySet();

    UnreliablePlatform(long seed) {
        this.seed = seed;
    }

    @Override
    public Uni<Delivery> apply(PendingCommand command) {
        return switch (new Random(seed ^ command.order() * 0x9E3779B97F4A7C15L).nextInt(16)) {
            case 0 -> Uni.createFrom().item(new Delivery.Refused("chance", LegFailure.REJECTED));
            case 1 -> came.add(command.id()) ? lost() : taken(command);
            default -> taken(command);
        };
    }

    private static Uni<Delivery> taken(PendingCommand command) {
        return Uni.createFrom().item(new Delivery.Done("leg-" + command.id()));
    }

    private static Uni<Delivery> lost() {
        return Uni.createFrom().failure(new IllegalStateException("the answer was lost"));
    }
}
