package callcenter.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The filters that are given, as a where clause. One that is not given is left out: a statement is planned once for all
 * values, so a condition that may be none would find nothing by its index.
 */
public final class Conditions {

    private final StringJoiner text = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param condition of the parameter
     * @param value     null wants all
     */
    public Conditions and(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : and(condition, Map.of(parameter, value));
    }

    /**
     * @param condition  wanted in any case
     * @param parameters that it names
     */
    public Conditions and(String condition, Map<String, ?> parameters) {
        text.add(condition);
        values.putAll(parameters);
        return this;
    }

    /** The query, with the values of its conditions. */
    public <T> Mutiny.SelectionQuery<T> on(Mutiny.SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The where clause; nothing when all are wanted. */
    @Override
    public String toString() {
        return text.toString();
    }
}
