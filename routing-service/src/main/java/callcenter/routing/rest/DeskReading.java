package callcenter.routing.rest;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * One agent's reading of the live desks: the own desk and guidance alone, and each call's number only after its reading is on record;
 * once per call, since the desk shows the same call many times.
 */
final class DeskReading implements Predicate<Object> {

    private final String agentId;
    private final String by;
    private final NumberReadings readings;
    private final Set<String> noted = new HashSet<>();
    private final Queue<CallView> unrecorded = new ConcurrentLinkedQueue<>();

    DeskReading(String agentId, String by, NumberReadings readings) {
        this.agentId = agentId;
        this.by = by;
        this.readings = readings;
    }

    /** Asked on the stream's own loop, before anything of the value is sent. */
    @Override
    public boolean test(Object value) {
        if (value instanceof GuidanceView guidance) {
            return agentId.equals(guidance.agentId());
        }
        if (!(value instanceof MeView me) || !me.id().equals(agentId)) {
            return false;
        }
        if (me.call() != null && me.call().inFull() && noted.add(me.call().id())) {
            unrecorded.add(me.call());
        }
        return true;
    }

    /** Lets what was prepared for sending go once its readings are on record. */
    <T> Uni<T> onRecord(T event) {
        var call = unrecorded.poll();
        return call == null
                ? Uni.createFrom().item(event)
                : readings.record(by, call).chain(() -> onRecord(event));
    }
}
