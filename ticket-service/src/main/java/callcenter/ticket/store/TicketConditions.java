package callcenter.ticket.store;

import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter as a condition on {@code TicketRow t}, with named parameters only. */
final class TicketConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private TicketConditions() {}

    static TicketConditions of(TicketFilter filter) {
        var wanted = new TicketConditions();
        wanted.equal("t.status", "status", filter.status(), Enum::name);
        wanted.equal("t.type", "type", filter.type(), type -> type.code());
        wanted.equal("t.ownerId", "owner", filter.owner(), owner -> owner.value());
        wanted.equal("t.customerId", "customer", filter.customer(), customer -> customer.value());
        wanted.equal("t.callId", "call", filter.call(), call -> call.value());
        wanted.equal("t.incomplete", "incomplete", filter.incomplete(), Function.identity());
        if (filter.promise() != null) {
            wanted.add("t.id in (select p.ticketId from MadePromiseRow p where p.id = :promise)");
            wanted.parameters.put("promise", filter.promise().value());
        }
        if (!filter.visibleTo().seesAll()) {
            wanted.belongsTo(filter.visibleTo());
        }
        return wanted;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The same rule as {@link Actor#maySee}, said to the database. */
    private void belongsTo(Actor actor) {
        List<String> ways = new ArrayList<>();
        if (actor.roles().contains(Role.AGENT)) {
            ways.add("t.ownerId = :self");
            parameters.put("self", actor.id().value());
        }
        if (actor.roles().contains(Role.SHIFT_LEADER)) {
            ways.add("t.ownerId in (select s.id from StaffRow s where s.team in :teams)");
            parameters.put("teams", actor.teams());
        }
        add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    private <T> void equal(String column, String name, @Nullable T value, Function<T, Object> asParameter) {
        if (value != null) {
            add(column + " = :" + name);
            parameters.put(name, asParameter.apply(value));
        }
    }

    private void add(String condition) {
        conditions.add(condition);
    }
}
