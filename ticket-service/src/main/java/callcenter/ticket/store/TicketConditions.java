package callcenter.ticket.store;

import callcenter.messaging.Conditions;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on {@code TicketRow t}. */
final class TicketConditions {

    private TicketConditions() {}

    static Conditions of(TicketFilter filter) {
        var wanted = new Conditions()
                .and("t.status = :status", "status", mapped(filter.status(), Enum::name))
                .and("t.type = :type", "type", mapped(filter.type(), type -> type.code()))
                .and("t.ownerId = :owner", "owner", mapped(filter.owner(), owner -> owner.value()))
                .and("t.customerId = :customer", "customer", mapped(filter.customer(), customer -> customer.value()))
                .and("t.callId = :call", "call", mapped(filter.call(), call -> call.value()))
                .and("t.incomplete = :incomplete", "incomplete", filter.incomplete())
                .and(
                        "t.id in (select p.ticketId from MadePromiseRow p where p.id = :promise)",
                        "promise",
                        mapped(filter.promise(), promise -> promise.value()));
        return filter.visibleTo().seesAll() ? wanted : belongsTo(wanted, filter.visibleTo());
    }

    /** The same rule as {@link Actor#maySee}, said to the database. */
    private static Conditions belongsTo(Conditions wanted, Actor actor) {
        var ways = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (actor.roles().contains(Role.AGENT)) {
            ways.add("t.ownerId = :self");
            parameters.put("self", actor.id().value());
        }
        if (actor.roles().contains(Role.SHIFT_LEADER)) {
            ways.add("t.ownerId in (select s.id from StaffRow s where s.team in :teams)");
            parameters.put("teams", actor.teams());
        }
        return wanted.and(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")", parameters);
    }

    private static <T> @Nullable Object mapped(@Nullable T value, Function<T, Object> asParameter) {
        return value == null ? null : asParameter.apply(value);
    }
}
