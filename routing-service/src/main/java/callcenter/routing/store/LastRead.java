package callcenter.routing.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stored texts and what they say: of a thousand, only those that changed since the last time are read anew. */
final class LastRead<T> {

    private final Function<String, T> reader;
    private volatile Map<String, T> known = Map.of();

    LastRead(Function<String, T> reader) {
        this.reader = reader;
    }

    List<T> of(List<String> texts) {
        var before = known;
        var now = HashMap.<String, T>newHashMap(texts.size());
        for (var text : texts) {
            var same = before.get(text);
            now.put(text, same != null ? same : reader.apply(text));
        }
        known = now;
        return texts.stream().map(now::get).toList();
    }
}
