package callcenter.ticket.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import callcenter.ticket.Given;
import callcenter.ticket.domain.ContactType;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A repair whose record names neither person nor place, and what its owner learns of them later. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Norm("TKT-1")
class CompleteContactTest {
    private static final String OWNER = Given.fresh("agent");
    private static final String INCOMPLETE = "/tickets?incomplete=true&agentId=" + OWNER;

    @Inject
    Given given;

    @Inject
    DataSource database;

    private String repair;

    @BeforeEach
    void open() {
        repair = given.incompleteTicket(OWNER, ContactType.REPAIR);
    }

    @Test
    void step_by_step_the_ticket_is_complete_and_leaves_the_list_of_those_that_are_not() {
        complete("{'name':'Ms Li'}").statusCode(200).body("missing", contains("address"));
        get(INCOMPLETE).body("items.id", hasItem(repair));

        complete("{'address':'12 Canal Road'}").statusCode(200).body("missing", empty());

        get(INCOMPLETE).body("items.id", not(hasItem(repair)));
        get("/tickets/" + repair + "?reason=visit")
                .body("missing", empty())
                .body("contact.name", equalTo("Ms Li"))
                .body("contact.number", equalTo("+8613800138000"))
                .body("contact.address", equalTo("12 Canal Road"));
    }

    @Test
    void a_number_is_read_as_people_write_it() {
        complete("{'number':'139 0013 9000'}").statusCode(200);

        get("/tickets/" + repair + "?reason=visit").body("contact.number", equalTo("+8613900139000"));
    }

    @Test
    void each_change_is_told_once_without_the_data_and_each_request_is_audited() throws SQLException {
        try (var probe = EventProbe.on(Topic.TICKETS)) {
            complete("{'name':'Ms Li'}");
            complete("{'name':'Ms Li'}");
            complete("{'address':'12 Canal Road'}");

            probe.await(event -> repair.equals(event.key()) && "3".equals(event.attribute("sequence")));

            var told = probe.seen(
                    event -> repair.equals(event.key()) && event.type().contains("contact-completed"));
            assertEquals(
                    List.of("2", "3"),
                    told.stream().map(event -> event.attribute("sequence")).toList());
            assertEquals(
                    List.of(OWNER, OWNER),
                    told.stream().map(event -> event.text("by")).toList());
            assertEquals(
                    0L,
                    told.stream()
                            .map(ProbedEvent::toString)
                            .filter(text -> text.contains("Ms Li"))
                            .count());
        }
        assertEquals(3, audited());
    }

    @Test
    void a_closed_ticket_keeps_what_it_has() {
        Api.send("POST", "/tickets/" + repair + "/close", "{'resolution':'x'}", Tokens.agent(OWNER))
                .then()
                .statusCode(200);

        complete("{'name':'Ms Li'}")
                .statusCode(409)
                .body("state", equalTo("CLOSED"))
                .body("detail", containsString("COMPLETE_CONTACT"));
    }

    private ValidatableResponse complete(String body) {
        return Api.send("PUT", "/tickets/" + repair + "/contact", body, Tokens.agent(OWNER))
                .then();
    }

    private static ValidatableResponse get(String path) {
        return Api.get(path, Tokens.agent(OWNER)).then();
    }

    private int audited() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from audit_entry"
                        + " where target = ? and action = 'ticket.contact' and by = ?")) {
            query.setString(1, repair);
            query.setString(2, OWNER);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
