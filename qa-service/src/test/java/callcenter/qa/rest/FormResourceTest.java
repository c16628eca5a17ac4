package callcenter.qa.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ComponentTest
class FormResourceTest {

    private final String form = Given.fresh("form");

    @Inject
    Given given;

    @BeforeEach
    void a_form_of_our_own() {
        for (var row : List.of(
                "insert into form (id, current_version) values (:form, 1)",
                "insert into form_version select :form, version, items, 'test', now() from form_version"
                        + " where form_id = 'service' and version = 1")) {
            given.run(tx -> tx.session()
                    .createNativeQuery(row)
                    .setParameter("form", form)
                    .executeUpdate());
        }
    }

    @Test
    @Norm("QUA-1")
    void the_next_version_is_current_and_the_first_stays_as_it_was() {
        var body = "{'items':[{'id':'consent','norm':'CAL-3','points':40,'rule':'HOLD_WITH_CONSENT','fatal':true}]}";

        Api.send("POST", "/forms/" + form + "/versions", body, Tokens.quality())
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/forms/" + form + "/versions/2"))
                .body("version", equalTo(2))
                .body("maxScore", equalTo(40));

        Api.get("/forms", Tokens.agent("agent-1"))
                .then()
                .body("findAll { it.id == '" + form + "' }.version", hasItem(2));
        Api.get("/forms/" + form + "/versions/2", Tokens.agent("agent-1"))
                .then()
                .body("items[0].fatal", equalTo(true));
        Api.get("/forms/" + form + "/versions/1", Tokens.agent("agent-1"))
                .then()
                .body("items.size()", equalTo(8))
                .body("maxScore", equalTo(100));
    }

    @Test
    void a_refused_version_leaves_the_current_one() {
        var body = "{'items':[{'id':'a','norm':'CAL-3','points':1000,'rule':'HOLD_WITH_CONSENT'},"
                + "{'id':'b','norm':'CAL-3','points':1000,'rule':'HOLD_WITH_REASON'}]}";

        Api.send("POST", "/forms/" + form + "/versions", body, Tokens.quality())
                .then()
                .statusCode(400)
                .body("field", equalTo("items"));

        Api.get("/forms/" + form + "/versions/2", Tokens.quality()).then().statusCode(404);
    }
}
