package callcenter.ticket.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

    @ParameterizedTest(name = "{0} {1} of team {2}, ticket of {3} in team {4}: sees {5}, works {6}")
    @CsvSource({
        "AGENT,        a-1, '',   a-1, red,  true,  true",
        "AGENT,        a-1, '',   a-2, red,  false, false",
        "AGENT,        a-1, red,  a-2, red,  false, false",
        "SHIFT_LEADER, l-1, red,  a-2, red,  true,  true",
        "SHIFT_LEADER, l-1, blue, a-2, red,  false, false",
        "SHIFT_LEADER, l-1, red,  a-2, ,     false, false",
        "SUPERVISOR,   s-1, '',   a-2, red,  true,  true",
        "SUPERVISOR,   s-1, '',   a-2, ,     true,  true",
        "QUALITY,      q-1, '',   a-2, red,  true,  false",
        "QUALITY,      a-2, '',   a-2, red,  true,  false",
        "OPS,          o-1, '',   a-2, red,  false, false",
        "OPS,          a-2, '',   a-2, red,  false, false",
    })
    void what_a_role_may_do(
            Role role, String id, String leads, String owner, String team, boolean sees, boolean works) {
        var actor = new Actor(new StaffId(id), Set.of(role), leads.isEmpty() ? Set.of() : Set.of(leads));

        var ticket = new Ownership(new StaffId(owner), team);

        assertEquals(sees, actor.maySee(ticket));
        assertEquals(works, actor.mayWorkOn(ticket));
    }

    @Test
    void of_several_roles_the_widest_counts() {
        var actor = new Actor(new StaffId("a-1"), Set.of(Role.QUALITY, Role.SUPERVISOR), Set.of());

        assertTrue(actor.mayWorkOn(new Ownership(new StaffId("a-2"), null)));
    }

    @Test
    void a_foreign_ticket_is_refused_by_name() {
        var actor = new Actor(new StaffId("a-1"), Set.of(Role.AGENT), Set.of());

        var refusal =
                assertThrows(NotPermitted.class, () -> actor.requireWorkOn(new Ownership(new StaffId("a-2"), "red")));

        assertTrue(String.valueOf(refusal.getMessage()).contains("a-2"));
    }
}
