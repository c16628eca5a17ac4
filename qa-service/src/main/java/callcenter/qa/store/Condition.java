package callcenter.qa.store;

import java.util.HashMap;
import java.util.Map;

/** Part of a where clause, with the parameters it names. */
record Condition(String hql, Map<String, Object> parameters) {

    Condition and(Condition other) {
        var both = new HashMap<>(parameters);
        both.putAll(other.parameters);
        return new Condition(hql + " and " + other.hql, both);
    }

    String where() {
        return " where " + hql;
    }
}
