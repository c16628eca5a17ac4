package callcenter.web.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The present values of all kinds and the most recent deltas, numbered. Not thread-safe. */
final class LiveBoard {
    private final Map<String, Map<String, Held>> kinds = new LinkedHashMap<>();
    private final ArrayDeque<Delta> recent = new ArrayDeque<>();
    private final int remembered;
    private final Function<Object, String> toJson;
    private long sequence;

    LiveBoard(Collection<String> kinds, int remembered, Function<Object, String> toJson) {
        kinds.forEach(kind -> this.kinds.put(kind, new LinkedHashMap<>()));
        this.remembered = remembered;
        this.toJson = toJson;
    }

    long sequence() {
        return sequence;
    }

    /** These are all values of a kind; what differs becomes deltas. */
    List<Delta> replace(String kind, List<LiveItem> items) {
        Set<String> ids = new HashSet<>(held(kind).keySet());
        items.forEach(item -> ids.add(item.id()));
        return update(kind, ids, items);
    }

    /** These are the values of these ids; an id without a value is gone. */
    List<Delta> update(String kind, Set<String> ids, List<LiveItem> items) {
        Map<String, LiveItem> found = new HashMap<>();
        items.forEach(item -> found.put(item.id(), item));
        List<Delta> deltas = new ArrayList<>();
        for (String id : ids) {
            LiveItem item = found.get(id);
            Held before = held(kind).get(id);
            Held after = item == null ? null : new Held(item.value(), toJson.apply(item.value()));
            if (!Objects.equals(json(before), json(after))) {
                deltas.add(put(kind, id, before, after));
            }
        }
        return deltas;
    }

    /** The deltas after this number, or empty when they are no longer, or not yet, known. */
    Optional<List<Delta>> since(long seen) {
        boolean forgotten =
                seen < sequence && (recent.isEmpty() || recent.getFirst().sequence() > seen + 1);
        if (seen > sequence || forgotten) {
            return Optional.empty();
        }
        return Optional.of(
                recent.stream().filter(delta -> delta.sequence() > seen).toList());
    }

    /** Everything a reader may see, as the data of a snapshot. */
    String snapshot(Predicate<Object> visible) {
        StringBuilder json = new StringBuilder("{");
        kinds.forEach((kind, values) -> {
            json.append(json.length() == 1 ? "" : ",").append('"').append(kind).append("\":[");
            int start = json.length();
            for (Held held : values.values()) {
                if (visible.test(held.value())) {
                    json.append(json.length() == start ? "" : ",").append(held.json());
                }
            }
            json.append(']');
        });
        return json.append('}').toString();
    }

    private Delta put(String kind, String id, @Nullable Held before, @Nullable Held after) {
        if (after == null) {
            held(kind).remove(id);
        } else {
            held(kind).put(id, after);
        }
        Delta delta = new Delta(++sequence, kind, id, before, after);
        recent.addLast(delta);
        if (recent.size() > remembered) {
            recent.removeFirst();
        }
        return delta;
    }

    private Map<String, Held> held(String kind) {
        Map<String, Held> held = kinds.get(kind);
        if (held == null) {
            throw new IllegalArgumentException("No live source for " + kind);
        }
        return held;
    }

    private static @Nullable String json(@Nullable Held held) {
        return held == null ? null : held.json();
    }
}
