package callcenter.web.live;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one reader has not been sent yet. Deltas of the same thing coalesce to the latest; a reader who falls too far
 * behind gets a snapshot instead, so that a slow one costs bounded memory and never sees an old state for long.
 * Not thread-safe.
 */
final class LiveClient {
    private final Map<String, Delta> pending = new LinkedHashMap<>();
    private final String stream;
    private final Predicate<Object> visible;
    private final int mostPending;
    private boolean snapshotDue;
    private Optional<String> beat = Optional.empty();

    /** @param stream names this board; ids of another one mean nothing here */
    LiveClient(String stream, Predicate<Object> visible, int mostPending) {
        this.stream = stream;
        this.visible = visible;
        this.mostPending = mostPending;
    }

    /** Begins where {@code lastEventId} ended, or with a snapshot when that is not possible. */
    void begin(LiveBoard board, Optional<String> lastEventId) {
        lastEventId.flatMap(this::sequenceOf).flatMap(board::since).ifPresentOrElse(this::add, this::wantSnapshot);
    }

    void add(List<Delta> deltas) {
        if (snapshotDue) {
            return;
        }
        for (Delta delta : deltas) {
            if (sees(delta.before()) || sees(delta.after())) {
                pending.remove(delta.key());
                pending.put(delta.key(), delta);
            }
        }
        if (pending.size() > mostPending) {
            wantSnapshot();
        }
    }

    void beat(String data) {
        beat = Optional.of(data);
    }

    /** The next thing to send, or empty when the reader knows everything. */
    Optional<Frame> next(LiveBoard board) {
        if (snapshotDue) {
            snapshotDue = false;
            return Optional.of(new Frame("snapshot", id(board.sequence()), board.snapshot(visible)));
        }
        Iterator<Delta> deltas = pending.values().iterator();
        if (deltas.hasNext()) {
            Delta delta = deltas.next();
            deltas.remove();
            return Optional.of(new Frame("delta", id(delta.sequence()), json(delta)));
        }
        Optional<Frame> frame = beat.map(data -> new Frame("beat", id(board.sequence()), data));
        beat = Optional.empty();
        return frame;
    }

    private void wantSnapshot() {
        pending.clear();
        snapshotDue = true;
    }

    private boolean sees(@Nullable Held held) {
        return held != null && visible.test(held.value());
    }

    private String json(Delta delta) {
        Held after = delta.after();
        String value = after != null && sees(after) ? after.json() : "null";
        return "{\"kind\":" + quoted(delta.kind()) + ",\"id\":" + quoted(delta.id()) + ",\"value\":" + value + "}";
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private String id(long sequence) {
        return stream + "-" + sequence;
    }

    private Optional<Long> sequenceOf(String eventId) {
        String prefix = stream + "-";
        String number = eventId.startsWith(prefix) ? eventId.substring(prefix.length()) : "";
        return number.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }
}
