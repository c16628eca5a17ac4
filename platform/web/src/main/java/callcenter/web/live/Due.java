package callcenter.web.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has to be read again: single ids at the next tick, a whole kind at most once a second. Not thread-safe. */
final class Due {
    private static final long BETWEEN_FULL_READS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Long> reloadEvery = new LinkedHashMap<>();
    private final Map<String, Long> lastFullRead = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    void know(String kind, Duration reload) {
        reloadEvery.put(kind, reload.toNanos());
    }

    void mark(LiveChange change) {
        String id = change.id();
        if (id == null) {
            whole.add(change.kind());
        } else {
            ids.computeIfAbsent(change.kind(), kind -> new HashSet<>()).add(id);
        }
    }

    /** Everything is unknown, as if it had never been read. */
    void markEverything() {
        lastFullRead.clear();
        whole.addAll(reloadEvery.keySet());
    }

    /** What to read now, by kind: these ids, or empty for the whole kind. It counts as read until marked again. */
    Map<String, Optional<Set<String>>> take(long nanoTime) {
        Map<String, Optional<Set<String>>> taken = new LinkedHashMap<>();
        reloadEvery.forEach((kind, every) -> {
            Long last = lastFullRead.get(kind);
            long wait = whole.contains(kind) ? BETWEEN_FULL_READS : every;
            if (last == null || nanoTime - last >= wait) {
                lastFullRead.put(kind, nanoTime);
                whole.remove(kind);
                ids.remove(kind);
                taken.put(kind, Optional.empty());
            } else if (ids.containsKey(kind)) {
                taken.put(kind, Optional.of(ids.remove(kind)));
            }
        });
        return taken;
    }
}
