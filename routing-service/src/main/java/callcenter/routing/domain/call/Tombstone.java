package callcenter.routing.domain.call;

import java.time.Instant;

/** Ended before we heard of its beginning: never offered, and it publishes nothing. */
public record Tombstone(CallId id, Line line, EndedBy by, Instant endedAt) implements Call {

    /** What is left of a call whose end is the first we hear of it. */
    public static Tombstone of(CallSignal.Ended ended) {
        return new Tombstone(
                ended.callId(), new Line(ended.platform(), ended.platformCallId(), null), ended.by(), ended.at());
    }

    @Override
    public CallState state() {
        return CallState.TOMBSTONE;
    }
}
