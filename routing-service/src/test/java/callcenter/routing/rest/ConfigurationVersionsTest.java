package callcenter.routing.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import callcenter.routing.ServersAndPlatforms;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings are refused by name, and every change of them can be read again. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class ConfigurationVersionsTest {

    @Inject
    Given given;

    @Test
    void what_is_in_force_is_read_as_it_was_written_with_who_wrote_it() {
        var queue = "/queues/" + given.desk().queue();

        Api.send("PUT", queue, "{'name':'Pipes','ringMs':8000,'rings':[{'skills':{'cmn':3}}]}", Tokens.supervisor())
                .then()
                .statusCode(200);

        Api.get(queue + "/configuration", Tokens.supervisor())
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("configuration.name", equalTo("Pipes"))
                .body("configuration.rings[0].skills.cmn", equalTo(3))
                .body("configuration.norms", equalTo(null));
        Api.get(queue + "/configuration/versions", Tokens.supervisor())
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[1].version", equalTo(1))
                .body("items[1].by", equalTo("sup-1"));
        Api.get("/agents/" + given.desk().agent() + "/configuration", Tokens.supervisor())
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Api.get("/queues/nowhere/configuration", Tokens.supervisor()).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'name':'Q','prioritty':1}             | prioritty
            {'name':'Q','norms':{'checkinMs':1}}   | norms.checkinMs
            {'name':'Q','id':'another'}            | id
            """)
    void a_setting_that_would_have_no_effect_is_refused_and_nothing_of_it_applies(String written, String field) {
        var queue = "/queues/" + given.desk().queue();

        Api.send("PUT", queue, written, Tokens.supervisor())
                .then()
                .statusCode(400)
                .body("field", equalTo(field))
                .body("detail", startsWith(field + ": "));

        Api.get(queue + "/configuration", Tokens.supervisor()).then().body("version", equalTo(1));
    }

    @Test
    void the_fields_there_are_are_named_and_what_is_no_object_is_told_to_be_one() {
        var queue = "/queues/" + given.desk().queue();

        Api.send("PUT", queue, "{'name':'Q','holdLimit':1}", Tokens.supervisor())
                .then()
                .body("detail", containsString("holdLimitMs"));
        Api.send("PUT", queue, "[]", Tokens.supervisor())
                .then()
                .statusCode(400)
                .body("detail", containsString("type object"));
    }
}
