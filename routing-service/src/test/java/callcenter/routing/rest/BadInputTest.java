package callcenter.routing.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client may send by mistake or by malice: a problem that says what would be right, and nothing has changed. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    @Inject
    Given given;

    @Inject
    Rows rows;

    private Desk desk;
    private String call;

    /** One for all rows: none of them changes anything. */
    @BeforeAll
    void talk() {
        desk = given.desk();
        call = given.call(desk, CallState.TALKING);
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3} {4} {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET    | /nothing                   |                                                | 404 | not-found          |
            DELETE | /calls/{call}              |                                                | 405 | method-not-allowed |
            POST   | /calls/{call}/acts         | {}                                             | 400 | invalid-field      | act
            POST   | /calls/{call}/acts         | {'act':'SING'}                                 | 400 | invalid-field      | act
            POST   | /calls/{call}/acts         | {'act':'REFUSED','reason':'r'}                 | 400 | invalid-field      | matter
            POST   | /calls/{call}/acts         | {'act':'DATUM_TAKEN','datum':'SHOE_SIZE'}      | 400 | invalid-field      | datum
            POST   | /calls/{call}/acts         | {'act':'MATTER_KNOWN'}                         | 400 | invalid-field      | type
            POST   | /calls/{call}/acts         | {'act':'OFFER_CONSENT'}                        | 400 | invalid-field      | yes
            POST   | /calls/{call}/acts         | {'act':'SPELLED','words':[]}                   | 400 | invalid-field      | words
            PUT    | /queues/{queue}            | {'name':'Q','norms':{'checkInMs':0}}           | 400 | invalid-field      | norms.checkInMs
            PUT    | /queues/{queue}            | {'name':'Q','norms':{'checkInAllowedMs':9}}    | 400 | invalid-field      | norms.checkInAllowedMs
            PUT    | /queues/{queue}            | {'name':'Q','hours':{'weekly':{'monday':['09:00-17:00']},'matters':{'12':{'zh-CN':'a','en':'b'}}}} | 400 | invalid-field | hours.matters
            PUT    | /queues/{queue}            | {'name':'Q','script':{'brand':{'en':'B'}}}     | 400 | invalid-field      | script.brand.zh-CN
            PUT    | /queues/{queue}            | {'name':'Q','script':{'festivals':[{'from':'soon'}]}} | 400 | invalid-field | script.festivals[0].from
            GET    | /calls/nowhere/guidance    |                                                | 404 | not-found          |
            GET    | /queues/nowhere/figures    |                                                | 404 | not-found          |
            GET    | /queues/%20/figures        |                                                | 404 | not-found          |
            GET    | /queues/a%00b/figures      |                                                | 404 | not-found          |
            GET    | /queues/nowhere/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z | | 404 | not-found |
            GET    | /queues/a%00b/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z | | 404 | not-found |
            GET    | /queues/{queue}/intervals?to=2026-03-02T02:00:00Z | | 400 | invalid-field | from
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z | | 400 | invalid-field | to
            GET    | /queues/{queue}/intervals?from=today&to=2026-03-02T02:00:00Z | | 400 | invalid-field | from
            GET    | /queues/{queue}/intervals?from=-9999-01-01T00:00:00Z&to=2026-03-02T02:00:00Z | | 400 | invalid-field | from
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:10:00Z&to=2026-03-02T02:00:00Z | | 400 | invalid-field | from
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:01Z | | 400 | invalid-field | to
            GET    | /queues/{queue}/intervals?from=2026-03-02T02:00:00Z&to=2026-03-02T02:00:00Z | | 400 | invalid-field | to
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z&to=2026-05-02T02:00:00Z | | 400 | invalid-field | to
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:30:00Z&to=2026-03-02T03:00:00Z&minutes=60 | | 400 | invalid-field | from
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z&minutes=20 | | 400 | invalid-field | minutes
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z&minutes=many | | 400 | invalid-field | minutes
            GET    | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z&zone=Moon/Base | | 400 | invalid-field | zone
            GET    | /queues/nowhere/first-contact?from=2026-03-02&to=2026-03-02 | | 404 | not-found |
            GET    | /queues/{queue}/first-contact?to=2026-03-02 | | 400 | invalid-field | from
            GET    | /queues/{queue}/first-contact?from=2026-03-02&to=2026-03-01 | | 400 | invalid-field | to
            GET    | /queues/{queue}/first-contact?from=2026-03-02&to=2026-04-02 | | 400 | invalid-field | to
            GET    | /queues/{queue}/first-contact?from=2026-03-02&to=2026-03-02&zone=Moon/Base | | 400 | invalid-field | zone
            GET    | /queues/nowhere/staffing?ahtMs=1000 | | 404 | not-found |
            GET    | /queues/a%00b/staffing?ahtMs=1000 | | 404 | not-found |
            GET    | /queues/{queue}/staffing | | 400 | invalid-field | ahtMs
            GET    | /queues/{queue}/staffing?ahtMs=0 | | 400 | invalid-field | ahtMs
            GET    | /queues/{queue}/staffing?ahtMs=1000&arrivals=-1 | | 400 | invalid-field | arrivals
            GET    | /queues/{queue}/staffing?ahtMs=86400000&arrivals=1000000 | | 400 | invalid-field | arrivals
            GET    | /queues/{queue}/staffing?ahtMs=1000&patienceMs=soon | | 400 | invalid-field | patienceMs
            GET    | /queues/{queue}/staffing?ahtMs=1000&percent=100 | | 400 | invalid-field | percent
            GET    | /queues/{queue}/staffing?ahtMs=1000&percent=NaN | | 400 | invalid-field | percent
            GET    | /queues/{queue}/staffing?ahtMs=1000&withinMs=-1 | | 400 | invalid-field | withinMs
            GET    | /queues/{queue}/staffing?ahtMs=1000&minutes=45 | | 400 | invalid-field | minutes
            GET    | /queues/{queue}/staffing?ahtMs=1000&zone=Moon/Base | | 400 | invalid-field | zone
            GET    | /agents/nobody             |                                                | 404 | not-found          |
            GET    | /agents/%20                |                                                | 404 | not-found          |
            GET    | /agents/a%00b              |                                                | 404 | not-found          |
            GET    | /calls?state=ASLEEP        |                                                | 400 | invalid-field      | state
            GET    | /calls?state=talking       |                                                | 400 | invalid-field      | state
            GET    | /calls?queueId=a%00b       |                                                | 400 | invalid-field      | queueId
            GET    | /calls/none                |                                                | 404 | not-found          |
            GET    | /calls/%20                 |                                                | 404 | not-found          |
            GET    | /calls/a%00b               |                                                | 404 | not-found          |
            GET    | /calls/none/timeline       |                                                | 404 | not-found          |
            GET    | /calls/%20/timeline        |                                                | 404 | not-found          |
            GET    | /calls/%20/explanation     |                                                | 404 | not-found          |
            GET    | /calls/none/explanation    |                                                | 404 | not-found          |
            GET    | /calls/{call}/explanation  |                                                | 409 | not-waiting        |
            POST   | /calls/none/hold           | {'consent':true}                               | 404 | not-found          |
            POST   | /calls/%20/hold            | {'consent':true}                               | 404 | not-found          |
            POST   | /calls/a%00b/hold          | {'consent':true}                               | 404 | not-found          |
            POST   | /calls/{call}/hold         | {'consent':'maybe'}                            | 400 | invalid-field      | consent
            POST   | /calls/{call}/hold         | {'consent':true,'reason':{'a':1}}              | 400 | invalid-field      | reason
            POST   | /calls/{call}/hold         | {'consent':true,'reason':'a\\u0000b'}          | 400 | invalid-field      | reason
            POST   | /calls/none/resume         |                                                | 404 | not-found          |
            POST   | /calls/%20/resume          |                                                | 404 | not-found          |
            POST   | /calls/none/hang-up        |                                                | 404 | not-found          |
            POST   | /calls/a%00b/hang-up       |                                                | 404 | not-found          |
            POST   | /calls/none/reject         | {'reservationId':'r'}                          | 404 | not-found          |
            POST   | /calls/{call}/reject       | {}                                             | 400 | invalid-field      | reservationId
            POST   | /calls/{call}/reject       | {'reservationId':' '}                          | 400 | invalid-field      | reservationId
            POST   | /calls/none/wrap-up        | {'type':'REPAIR','matter':'m','content':'c','party':'CUSTOMER'}     | 404 | not-found |
            POST   | /calls/{call}/wrap-up      | {'matter':'m','content':'c','party':'CUSTOMER'}                     | 400 | invalid-field | type
            POST   | /calls/{call}/wrap-up      | {'type':'GOSSIP','matter':'m','content':'c','party':'CUSTOMER'}     | 400 | invalid-field | type
            POST   | /calls/{call}/wrap-up      | {'type':3,'matter':'m','content':'c','party':'CUSTOMER'}            | 400 | invalid-field | type
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','content':'c','party':'CUSTOMER'}                  | 400 | invalid-field | matter
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':' ','content':'c','party':'CUSTOMER'}     | 400 | invalid-field | matter
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':'m','party':'CUSTOMER'}                   | 400 | invalid-field | content
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':'m','content':'a\\u0000','party':'CUSTOMER'} | 400 | invalid-field | content
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':'m','content':'c'}                        | 400 | invalid-field | party
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':'m','content':'c','party':'DOG'}          | 400 | invalid-field | party
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':'m','content':'c','party':'CUSTOMER','selfRating':6} | 400 | invalid-field | selfRating
            POST   | /calls/{call}/wrap-up      | {'type':'REPAIR','matter':'m','content':'c','party':'CUSTOMER','selfRating':4.5} | 400 | invalid-field | selfRating
            POST   | /calls/none/promise        | {'kind':'WITHIN_2H','number':'13800138000','matter':'m'}            | 404 | not-found |
            POST   | /calls/{call}/promise      | {'number':'13800138000','matter':'m'}                               | 400 | invalid-field | kind
            POST   | /calls/{call}/promise      | {'kind':'SOON','number':'13800138000','matter':'m'}                 | 400 | invalid-field | kind
            POST   | /calls/{call}/promise      | {'kind':'WITHIN_2H','matter':'m'}                                   | 400 | invalid-field | number
            POST   | /calls/{call}/promise      | {'kind':'WITHIN_2H','number':'unknown','matter':'m'}                | 400 | invalid-field | number
            POST   | /calls/{call}/promise      | {'kind':'WITHIN_2H','number':'13800138000','matter':''}             | 400 | invalid-field | matter
            POST   | /calls/{call}/promise      | {'kind':'WITHIN_2H','number':'13800138000','matter':'m','agreedAt':'noon'} | 400 | invalid-field | agreedAt
            POST   | /calls/{call}/promise      | {'kind':'WITHIN_2H','number':'13800138000','matter':'m','agreedAt':'-9999-01-01T00:00:00Z'} | 400 | invalid-field | agreedAt
            PUT    | /agents/nobody/status      | {'status':'AVAILABLE'}                         | 404 | not-found          |
            PUT    | /agents/%20/status         | {'status':'AVAILABLE'}                         | 404 | not-found          |
            PUT    | /agents/{agent}/status     | {}                                             | 400 | invalid-field      | status
            PUT    | /agents/{agent}/status     | {'status':'BUSY'}                              | 400 | invalid-field      | status
            PUT    | /agents/{agent}/status     | {'status':1}                                   | 400 | invalid-field      | status
            PUT    | /agents/{agent}/status     | {'status':'AWAY'}                              | 400 | invalid-field      | reason
            PUT    | /agents/{agent}/status     | {'status':'AWAY','reason':'CONNECTION_LOST'}   | 400 | invalid-field      | reason
            PUT    | /agents/{agent}/status     | {'status':'AWAY','reason':'a\\u0000b'}         | 400 | invalid-field      | reason
            POST   | /agents/nobody/free        | {'reason':'x'}                                 | 404 | not-found          |
            POST   | /agents/%20/free           | {'reason':'x'}                                 | 404 | not-found          |
            POST   | /agents/{agent}/free       | {}                                             | 400 | invalid-field      | reason
            POST   | /agents/{agent}/free       | {'reason':'a\\u0000b'}                         | 400 | invalid-field      | reason
            POST   | /calls/none/end            | {'reason':'x'}                                 | 404 | not-found          |
            POST   | /calls/%20/end             | {'reason':'x'}                                 | 404 | not-found          |
            POST   | /calls/{call}/end          | {'reason':' '}                                 | 400 | invalid-field      | reason
            POST   | /calls/none/requeue        | {'reason':'x'}                                 | 404 | not-found          |
            POST   | /calls/{call}/requeue      | {'reason':null}                                | 400 | invalid-field      | reason
            PUT    | /queues/%20                | {'name':'Q'}                                   | 400 | invalid-field      | id
            PUT    | /queues/a%00b              | {'name':'Q'}                                   | 400 | invalid-field      | id
            PUT    | /queues/{queue}            | {}                                             | 400 | invalid-field      | name
            PUT    | /queues/{queue}            | {'name':'a\\u0000b'}                           | 400 | invalid-field      | name
            PUT    | /queues/{queue}            | {'name':'Q','priority':11}                     | 400 | invalid-field      | priority
            PUT    | /queues/{queue}            | {'name':'Q','priority':1.5}                    | 400 | invalid-field      | priority
            PUT    | /queues/{queue}            | {'name':'Q','ringMs':0}                        | 400 | invalid-field      | ringMs
            PUT    | /queues/{queue}            | {'name':'Q','ringMs':'long'}                   | 400 | invalid-field      | ringMs
            PUT    | /queues/{queue}            | {'name':'Q','dialled':'110'}                   | 400 | invalid-field      | dialled
            PUT    | /queues/{queue}            | {'name':'Q','dialled':[null]}                  | 400 | invalid-field      | dialled
            PUT    | /queues/{queue}            | {'name':'Q','skills':{'cmn':null}}             | 400 | invalid-field      | skills.cmn
            PUT    | /queues/{queue}            | {'name':'Q','skills':{'cmn':3},'rings':[{'skills':{}}]} | 400 | invalid-field | skills
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{}} | 400 | invalid-field | strategy.name
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{'name':'BEST'}} | 400 | invalid-field | strategy.name
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{'name':'LINEAR'}} | 400 | invalid-field | strategy.agents
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{'name':'LINEAR','agents':['a','a']}} | 400 | invalid-field | strategy.agents
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{'name':'ROUND_ROBIN','agents':['a']}} | 400 | invalid-field | strategy.agents
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{'name':'WEIGHTED_RANDOM','weights':{'a':101}}} | 400 | invalid-field | strategy.weights.a
            PUT    | /queues/{queue}            | {'name':'Q','strategy':{'name':'LINEAR','agents':['a'],'weights':{'a':1}}} | 400 | invalid-field | strategy.weights
            PUT    | /queues/{queue}            | {'name':'Q','rings':[]} | 400 | invalid-field | rings
            PUT    | /queues/{queue}            | {'name':'Q','rings':[null]} | 400 | invalid-field | rings
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'afterMs':5,'skills':{}}]} | 400 | invalid-field | rings[0].afterMs
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'skills':{}},{'afterMs':3600001,'skills':{}}]} | 400 | invalid-field | rings[1].afterMs
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{}]} | 400 | invalid-field | rings[0].skills
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'skills':{'cmn':11}}]} | 400 | invalid-field | rings[0].skills.cmn
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'require':{}}]} | 400 | invalid-field | rings[0].require.skill
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'require':{'anyOf':[]}}]} | 400 | invalid-field | rings[0].require.anyOf
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'require':{'allOf':[null]}}]} | 400 | invalid-field | rings[0].require.allOf
            PUT    | /queues/{queue}            | {'name':'Q','rings':[{'require':{'skill':'cmn','level':0}}]} | 400 | invalid-field | rings[0].require.level
            PUT    | /agents/%20                | {'name':'A','number':'1','team':'t','endpoints':{'scripted':'a'}} | 400 | invalid-field | id
            PUT    | /agents/me                 | {'name':'A','number':'1','team':'t','endpoints':{'scripted':'a'}} | 400 | invalid-field | id
            PUT    | /agents/{agent}            | {'name':'A','number':'1','team':'t'}           | 400 | invalid-field      | endpoints
            PUT    | /agents/{agent}            | {'name':'A','number':'1','team':'t','endpoints':{'scripted':null}} | 400 | invalid-field | endpoints.scripted
            PUT    | /agents/{agent}            | {'name':'A','number':'1','team':'t','endpoints':{'pigeon':'a'}} | 400 | invalid-field | endpoints.pigeon
            PUT    | /agents/{agent}            | {'name':'A','number':'1','team':'t','endpoints':{'vonage':'li'}} | 400 | invalid-field | endpoints.vonage
            PUT    | /agents/{agent}            | {'name':'A','number':'1','endpoints':{'scripted':'a'}}            | 400 | invalid-field | team
            PUT    | /agents/{agent}            | {'name':'A','number':'1','team':'t','endpoints':{'scripted':'a'},'queues':['nowhere']} | 400 | invalid-field | queues
            PUT    | /agents/{agent}            | {'name':'A','number':'1','team':'t','endpoints':{'scripted':'a'},'skills':{'cmn':11}} | 400 | invalid-field | skills.cmn
            """)
    void it_is_refused(String method, String path, String body, int status, String slug, String field) {
        var before = rows.of(desk, call);

        var answer = Api.ask(method, desk.at(path, call), body, Everybody.permitted(method, path, desk));

        answer.assertProblem(status, slug, field);
        assertEquals(before, rows.of(desk, call));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {'type':'GOSSIP','matter':'m','content':'c','party':'CUSTOMER'} | type: one of CONSULTATION, QUERY, REQUEST, REPAIR
            {'matter':'m','content':'c','party':'CUSTOMER'}                 | type: one of CONSULTATION, QUERY, REQUEST, REPAIR
            {'type':'REPAIR','matter':'m','content':'c','party':'DOG'}      | party: one of CUSTOMER, THIRD_PARTY, VOICEMAIL, WRONG_NUMBER
            """, quoteCharacter = '`')
    void an_unknown_value_is_answered_with_the_known_ones(String record, String right) {
        var answer = Api.send("POST", "/calls/" + call + "/wrap-up", record, Tokens.agent(desk.agent()));

        answer.then().statusCode(400).body("detail", containsString(right));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            POST, /calls/{call}/hold
            POST, /calls/{call}/reject
            POST, /calls/{call}/wrap-up
            POST, /calls/{call}/promise
            POST, /calls/{call}/end
            POST, /calls/{call}/requeue
            PUT,  /agents/{agent}
            PUT,  /agents/{agent}/status
            POST, /agents/{agent}/free
            PUT,  /queues/{queue}
            """)
    void a_body_that_is_no_json_object_is_refused(String method, String template) {
        var before = rows.of(desk, call);
        var path = desk.at(template, call);
        var token = Everybody.permitted(method, template, desk);

        refused(400, "malformed-json", method, path, "{\"reason\":7", "application/json", token);
        refused(400, "bad-request", method, path, "null", "application/json", token);
        refused(400, "bad-request", method, path, "", "application/json", token);
        refused(400, null, method, path, "[]", "application/json", token);
        refused(415, "unsupported-media-type", method, path, "reason=x", "text/plain", token);
        var large = "{\"reason\":\"" + "x".repeat(70_000) + "\"}";
        refused(413, "too-large", method, path, large, "application/json", token);
        assertEquals(before, rows.of(desk, call));
    }

    private static void refused(
            int status, String slug, String method, String path, String body, String type, String token) {
        Api.send(method, path, body, type, token)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString("urn:callcenter:problem:" + (slug == null ? "" : slug)))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest(name = "{0}: {2} characters")
    @CsvSource(textBlock = """
            /calls/{call}/hold,     reason,  501
            /calls/{call}/end,      reason,  501
            /calls/{call}/requeue,  reason,  501
            /agents/{agent}/free,   reason,  501
            /calls/{call}/wrap-up,  matter,  501
            /calls/{call}/wrap-up,  content, 10001
            """)
    void a_text_longer_than_anyone_reads_is_refused_by_field(String template, String field, int length) {
        var before = rows.of(desk, call);
        var record = "{'type':'REPAIR','party':'CUSTOMER','matter':'m','content':'c','%s':'%s'}"
                .formatted(field, "x".repeat(length))
                .replace("'" + field + "':'" + field.charAt(0) + "',", "");

        var answer = Api.send("POST", desk.at(template, call), record, Everybody.permitted("POST", template, desk));

        answer.then().statusCode(400).body("field", equalTo(field));
        assertEquals(before, rows.of(desk, call));
    }
}
