package callcenter.callback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import callcenter.callback.ComponentTest;
import org.junit.jupiter.api.Test;

@ComponentTest
class OpenApiTest {

    @Test
    void theContractIsPublishedWithExamples() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/callbacks'.post.responses.'201'.description", equalTo("Promised: say these words"))
                .body("components.schemas.PromiseRequest.properties.number.examples[0]", equalTo("138 0013 8000"))
                .body("components.schemas.PromiseRequest.required.toString()", containsString("callId"))
                .body("paths.'/callbacks/{id}/explanation'.get.summary", equalTo("Why it is due then"))
                .body("components.schemas.PromiseHistory.examples[0].entries[1].what", equalTo("handed-over"))
                .body("components.schemas.PromiseView.properties.ended.toString()", containsString("PromiseEnding"))
                .body("components.schemas.ExplainedSpan.properties.name.examples[0]", equalTo("国庆节"))
                .body(
                        "paths.'/reports/promises'.get.parameters.name",
                        hasItems("from", "to", "by", "zone", "kind", "team"))
                .body("paths.'/reports/promises'.get.responses.'200'.content.'text/csv'", notNullValue())
                .body("components.schemas.PromiseReport.examples[0].total.keptInTimePercent", equalTo(80.0f))
                .body("components.schemas.Words.properties.'zh-CN'.examples[0]", containsString("尾号8000"));
    }
}
