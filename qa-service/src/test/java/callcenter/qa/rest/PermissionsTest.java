package callcenter.qa.rest;

import static org.hamcrest.Matchers.equalTo;

import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.CallFixture;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint for every role, on one's own results and on foreign ones. The owner is the fixtures' agent-2. */
@ComponentTest
class PermissionsTest {

    private static final AgentId OWNER = CallFixture.AGENT;
    private static final String TEAM = "team-of-the-owner";

    @Inject
    Given given;

    @ParameterizedTest(
            name = "{0}: list {1}, of owner {2}, read {3}, revisions {4}, card {5}, forms {6}, version {7}, change {8},"
                    + " stream {9}, ops {10}")
    @CsvSource(textBlock = """
            nobody,              401, 401, 401, 401, 401, 401, 401, 401, 401, 401
            expired,             401, 401, 401, 401, 401, 401, 401, 401, 401, 401
            forged,              401, 401, 401, 401, 401, 401, 401, 401, 401, 401
            without role,        403, 403, 403, 403, 403, 403, 403, 403, 403, 403
            owner,               200, 200, 200, 200, 200, 200, 200, 403, 200, 403
            other agent,         200, 403, 403, 403, 403, 200, 200, 403, 200, 403
            leader of the team,  200, 200, 200, 200, 200, 200, 200, 403, 200, 403
            other leader,        200, 403, 403, 403, 403, 200, 200, 403, 200, 403
            agent with a team,   200, 403, 403, 403, 403, 200, 200, 403, 200, 403
            supervisor,          200, 200, 200, 200, 200, 200, 200, 403, 200, 403
            quality,             200, 200, 200, 200, 200, 200, 200, 404, 200, 403
            ops,                 403, 403, 403, 403, 403, 403, 403, 403, 403, 200
            """)
    void everybody_may_do_what_the_table_says(
            String who,
            int list,
            int ofOwner,
            int read,
            int revisions,
            int card,
            int forms,
            int version,
            int change,
            int stream,
            int ops) {
        given.team(OWNER, TEAM, 1);
        var call = new CallId(Given.fresh("call"));
        given.call(call, CallFixture.goodCallWith());
        var token = token(who);
        var items = "{'items':[{'id':'ring','norm':'ANS-1','points':1,'rule':'RING_WITHIN_LIMIT'}]}";

        expect(list, "GET", "/evaluations", null, token);
        expect(ofOwner, "GET", "/evaluations?agentId=" + OWNER.value(), null, token);
        expect(read, "GET", "/evaluations/" + call.value(), null, token);
        expect(revisions, "GET", "/evaluations/" + call.value() + "/revisions", null, token);
        expect(card, "GET", "/scorecards/" + OWNER.value(), null, token);
        expect(forms, "GET", "/forms", null, token);
        expect(version, "GET", "/forms/service/versions/1", null, token);
        expect(change, "POST", "/forms/no-such-form/versions", items, token);
        Stream.expect(stream, token);
        expect(ops, "GET", "/ops/dead-letters", null, token);
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
            case "expired" -> Tokens.expired(OWNER.value(), "agent");
            case "forged" -> Tokens.forged(OWNER.value(), "agent");
            case "without role" -> Tokens.with(OWNER.value(), List.of(), Map.of());
            case "owner" -> Tokens.agent(OWNER.value());
            case "other agent" -> Tokens.agent("agent-other");
            case "leader of the team" -> Tokens.shiftLeader("leader-1", TEAM);
            case "other leader" -> Tokens.shiftLeader("leader-2", "another-team");
            case "agent with a team" -> Tokens.with("agent-other", List.of("agent"), Map.of("teams", List.of(TEAM)));
            case "supervisor" -> Tokens.supervisor();
            case "quality" -> Tokens.quality();
            case "ops" -> Tokens.ops();
            default -> throw new IllegalArgumentException(who);
        };
    }
}
