package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.strategy.Contender;
import callcenter.routing.store.MatchStore.Idle;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An available agent as a round reads very many of them: an array, times in microseconds. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record AvailableAgent(
        String id,
        long since,
        @Nullable Long lastOfferedAt,
        int answeredToday,
        long talkedTodayMs,
        @Nullable Long restsUntil) {

    Idle idle() {
        return new Idle(
                new Contender(new AgentId(id), at(since), at(lastOfferedAt), answeredToday, talkedTodayMs),
                at(restsUntil));
    }

    private static Instant at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static @Nullable Instant at(@Nullable Long micros) {
        return micros == null ? null : at(micros.longValue());
    }
}
