package callcenter.routing.rest;

import callcenter.routing.domain.call.CallState;
import callcenter.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A call that goes wrong at a desk, and what people make of it. */
record NuisanceCase(Given given, Desk desk, String call, String number) {

    static final String LEADER = "leader-of-the-list";
    static final String OTHER = "other-leader-of-the-list";

    static NuisanceCase of(Given given) {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);
        return new NuisanceCase(given, desk, call, given.number(call));
    }

    /** Proposed by the agent, and approved. */
    JsonPath listed(String level) {
        var id = propose(level, null, Tokens.agent(desk.agent())).getString("id");
        ruled(id, "approve", LEADER).then().statusCode(200);
        return one(id);
    }

    JsonPath propose(String level, Long lastsMs, String token) {
        var answer = Api.send("POST", "/nuisance-numbers", proposal(level, lastsMs), token);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    String proposal(String level, Long lastsMs) {
        var lasts = lastsMs == null ? "" : "'lastsMs':" + lastsMs + ",";
        return "{'level':'" + level + "'," + lasts + "'incidents':[{'callId':'" + call + "','what':'shouted'}]}";
    }

    static Response ruled(String id, String step, String by) {
        return Api.send("POST", "/nuisance-numbers/" + id + "/" + step, "{'reason':'because'}", Tokens.shiftLeader(by));
    }

    static Response decided(String id, String by) {
        return Api.send(
                "POST",
                "/nuisance-numbers/" + id + "/appeal/decision",
                "{'granted':true,'reason':'stolen phone'}",
                Tokens.shiftLeader(by));
    }

    static JsonPath one(String id) {
        return Api.get("/nuisance-numbers/" + id, Tokens.supervisor()).jsonPath();
    }

    /** What the next call from the number becomes. */
    CallState next(Desk at) {
        return given.call(given.incoming(at, number).value()).state();
    }
}
