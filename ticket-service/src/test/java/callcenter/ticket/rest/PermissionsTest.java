package callcenter.ticket.rest;

import static org.hamcrest.Matchers.equalTo;

import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import callcenter.ticket.Given;
import callcenter.ticket.domain.ContactType;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint for every role, on a ticket of one's own and on a foreign one. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PermissionsTest {
    private static final String OWNER = Given.fresh("agent");
    private static final String TEAM = Given.fresh("team");

    @Inject
    Given given;

    @ParameterizedTest(
            name =
                    "{0}: list {1}, of owner {2}, read {3}, comment {4}, status {5}, told {6}, contact {7}, close {8}, ops {9}")
    @CsvSource(textBlock = """
            nobody,              401, 401, 401, 401, 401, 401, 401, 401, 401
            expired,             401, 401, 401, 401, 401, 401, 401, 401, 401
            forged,              401, 401, 401, 401, 401, 401, 401, 401, 401
            without role,        403, 403, 403, 403, 403, 403, 403, 403, 403
            owner,               200, 200, 200, 201, 200, 200, 200, 200, 403
            other agent,         200, 403, 403, 403, 403, 403, 403, 403, 403
            leader of the team,  200, 200, 200, 201, 200, 200, 200, 200, 403
            other leader,        200, 403, 403, 403, 403, 403, 403, 403, 403
            supervisor,          200, 200, 200, 201, 200, 200, 200, 200, 403
            quality,             200, 200, 200, 403, 403, 403, 403, 403, 403
            ops,                 403, 403, 403, 403, 403, 403, 403, 403, 200
            """)
    void everybody_may_do_what_the_table_says(
            String who,
            int list,
            int ofOwner,
            int read,
            int comment,
            int status,
            int told,
            int contact,
            int close,
            int ops) {
        given.team(OWNER, TEAM);
        var ticket = "/tickets/" + given.ticket(OWNER, ContactType.COMPLAINT);
        var token = token(who);

        expect(list, "GET", "/tickets", null, token);
        expect(ofOwner, "GET", "/tickets?agentId=" + OWNER, null, token);
        expect(read, "GET", ticket, null, token);
        expect(comment, "POST", ticket + "/comments", "{'text':'x'}", token);
        expect(status, "PUT", ticket + "/status", "{'status':'RESOLVED'}", token);
        expect(told, "POST", ticket + "/customer-told", "{'result':'x'}", token);
        expect(contact, "PUT", ticket + "/contact", "{'name':'Mr Wu'}", token);
        expect(close, "POST", ticket + "/close", "{'resolution':'x'}", token);
        expect(ops, "GET", "/ops/dead-letters", null, token);
        Api.get(ticket, Tokens.supervisor()).then().body("status", equalTo(close == 200 ? "CLOSED" : "OPEN"));
        Api.get(ticket + "?reason=check", Tokens.supervisor())
                .then()
                .body("contact.name", equalTo(contact == 200 ? "Mr Wu" : "Ms Li"));
    }

    private static void expect(int status, String method, String path, @Nullable String body, @Nullable String token) {
        var answer = Api.send(method, path, body, token).then().statusCode(status);
        if (status >= 400) {
            answer.contentType("application/problem+json").body("status", equalTo(status));
        }
    }

    private static @Nullable String token(String who) {
        return switch (who) {
            case "nobody" -> null;
            case "expired" -> Tokens.expired(OWNER, "agent");
            case "forged" -> Tokens.forged(OWNER, "agent");
            case "without role" -> Tokens.with(OWNER, List.of(), Map.of());
            case "owner" -> Tokens.agent(OWNER);
            case "other agent" -> Tokens.agent("agent-other");
            case "leader of the team" -> Tokens.shiftLeader("leader-1", TEAM);
            case "other leader" -> Tokens.shiftLeader("leader-2", "another-team");
            case "supervisor" -> Tokens.supervisor();
            case "quality" -> Tokens.quality();
            case "ops" -> Tokens.ops();
            default -> throw new IllegalArgumentException(who);
        };
    }
}
