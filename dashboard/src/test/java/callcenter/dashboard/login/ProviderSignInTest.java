package callcenter.dashboard.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.LiveBackend.Seen;
import callcenter.dashboard.backend.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code flow as a browser goes through it, with a real identity provider. */
@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderSignInTest {
    private static final String NO_TOKEN = "";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = client(Redirect.ALWAYS);
    private final HttpClient careful = client(Redirect.NEVER);

    Services services;

    @BeforeEach
    void callsCanBeListed() {
        services.routing().answers("/calls", "[]");
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheProviderWithAChallenge() throws Exception {
        var answer = careful.send(request("/").build(), BodyHandlers.ofString());

        assertEquals(302, answer.statusCode());
        String to = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(to.contains("/authorize?") && to.contains("code_challenge_method=S256"), to);
        assertTrue(to.contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + RestAssured.port + "%2F&"), to);
    }

    @Test
    void theProviderLeadsBackToThePageAndTheAddressKeepsNoCode() throws Exception {
        var page = get("/");

        assertEquals(200, page.statusCode());
        assertEquals("/", page.uri().getPath());
        assertNull(page.uri().getQuery());
        assertTrue(page.body().contains("<cc-app>"), page.body());
    }

    @Test
    void thePageLearnsWhoItIsAndNoToken() throws Exception {
        get("/");

        JsonObject person = new JsonObject(get("/session").body());
        JsonObject settings = new JsonObject(get("/settings").body());

        assertEquals(
                new JsonObject().put("subject", "wu").put("name", "Wu Lan").put("roles", JsonArray.of("supervisor")),
                person);
        assertTrue(settings.getBoolean("providerLogin"));
        assertFalse(settings.getBoolean("localLogin"));
    }

    @Test
    void servicesAreAskedWithTheAccessToken() throws Exception {
        get("/");

        assertEquals(200, get("/api/routing/calls").statusCode());

        Seen seen = services.routing().seen().getLast();
        assertEquals("/calls", seen.path());
        JsonObject claims = claims(seen.authorization());
        assertEquals("wu", claims.getString("sub"));
        assertEquals("services", claims.getString("aud"));
        assertEquals(JsonArray.of("supervisor"), claims.getJsonArray("groups"));
    }

    @Test
    void withoutASessionARequestOfAScriptGoesOnWithoutATokenAndNobodyIsThere() throws Exception {
        get("/api/routing/calls");

        assertEquals(NO_TOKEN, services.routing().seen().getLast().authorization());
        assertEquals(401, get("/session").statusCode());
    }

    @Test
    void aTokenOfTheClientsOwnIsPassedOnAsItIs() throws Exception {
        get("/");

        browser.send(
                request("/api/routing/calls")
                        .header("Authorization", "Bearer own")
                        .build(),
                BodyHandlers.discarding());

        assertEquals("Bearer own", services.routing().seen().getLast().authorization());
    }

    @Test
    void anotherSitesPageChangesNothingInAPersonsName() throws Exception {
        get("/");

        post("same-origin");
        assertNotEquals(NO_TOKEN, services.routing().seen().getLast().authorization());

        post("cross-site");
        assertEquals(NO_TOKEN, services.routing().seen().getLast().authorization());
    }

    @Test
    void whoeverLeavesIsSignedOutHereAndAtTheProvider() throws Exception {
        get("/");

        var leaving = careful.send(request("/logout").build(), BodyHandlers.discarding());

        assertEquals(302, leaving.statusCode());
        String to = leaving.headers().firstValue("Location").orElseThrow();
        assertTrue(to.contains("/leave?") && to.contains("id_token_hint="), to);
        assertEquals(401, get("/session").statusCode());
    }

    private void post(String fetchSite) throws IOException, InterruptedException {
        browser.send(
                request("/api/routing/calls")
                        .header("Sec-Fetch-Site", fetchSite)
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.discarding());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    private HttpClient client(Redirect redirects) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    private static JsonObject claims(String authorization) {
        String payload = authorization.substring("Bearer ".length()).split("\\.", 3)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
