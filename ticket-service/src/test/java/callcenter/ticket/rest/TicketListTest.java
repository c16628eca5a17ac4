package callcenter.ticket.rest;

import static callcenter.ticket.Given.done;
import static callcenter.ticket.Given.fresh;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import callcenter.ticket.Given;
import callcenter.ticket.domain.ContactType;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Filters, pages, and that nobody finds what is not theirs. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TicketListTest {
    private final String owner = fresh("agent");

    @Inject
    Given given;

    @Test
    void each_filter_finds_its_ticket_and_no_other() {
        var call = fresh("call");
        var promise = fresh("p");
        done(given.ticketOf(call, owner, ContactType.COMPLAINT));
        done(given.promise(promise, call, 2));
        given.ticket(owner, ContactType.QUERY);
        var wanted = List.of("t-" + call);

        assertEquals(wanted, found("agentId=" + owner + "&type=COMPLAINT"));
        assertEquals(wanted, found("callId=" + call));
        assertEquals(wanted, found("promiseId=" + promise));
        assertEquals(2, found("customerId=c_" + owner).size());
        assertEquals(2, found("agentId=" + owner + "&status=OPEN").size());
        assertEquals(List.of(), found("agentId=" + owner + "&status=CLOSED"));
        assertEquals(2, found("agentId=" + owner + "&incomplete=false").size());
        assertEquals(List.of(), found("agentId=" + owner + "&incomplete=true"));
    }

    @Test
    void pages_hold_every_ticket_once_and_know_the_total() {
        for (int ticket = 0; ticket < 5; ticket++) {
            given.ticket(owner, ContactType.QUERY);
        }
        Set<String> seen = new HashSet<>();

        for (int page = 0; page < 3; page++) {
            var answer = list("agentId=" + owner + "&size=2&page=" + page, Tokens.supervisor());
            assertEquals(5, answer.<Integer>path("total"));
            assertEquals(page, answer.<Integer>path("page"));
            assertEquals(2, answer.<Integer>path("size"));
            seen.addAll(ids(answer));
        }

        assertEquals(5, seen.size());
        assertEquals(List.of(), found("agentId=" + owner + "&size=2&page=3"));
    }

    @Test
    void agents_find_their_own_and_leaders_those_of_their_teams() {
        var team = fresh("team");
        given.team(owner, team);
        var own = given.ticket(owner, ContactType.QUERY);
        given.ticket(fresh("agent"), ContactType.QUERY);

        assertEquals(List.of(own), ids(list("page=0", Tokens.agent(owner))));
        assertEquals(List.of(own), ids(list("page=0", Tokens.shiftLeader("leader-1", team))));
        assertEquals(List.of(), ids(list("page=0", Tokens.shiftLeader("leader-2"))));
    }

    @Test
    void the_latest_team_of_an_owner_counts_whatever_order_it_is_told_in() {
        var team = fresh("team");
        given.team(owner, team, 2);
        given.team(owner, fresh("team"), 1);

        var own = given.ticket(owner, ContactType.QUERY);

        assertEquals(List.of(own), ids(list("page=0", Tokens.shiftLeader("leader-1", team))));
    }

    private List<String> found(String query) {
        return ids(list(query, Tokens.supervisor()));
    }

    private static Response list(String query, String token) {
        return Api.get("/tickets?" + query, token);
    }

    private static List<String> ids(Response answer) {
        assertEquals(200, answer.statusCode());
        return answer.path("items.id");
    }
}
