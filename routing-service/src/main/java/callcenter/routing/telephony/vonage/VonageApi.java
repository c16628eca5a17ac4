package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.OutboundHttp;
import callcenter.routing.telephony.PlatformUnreachable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The calls of one application in Vonage's Voice API, version 1. A call there is what we call a leg. */
@ApplicationScoped
class VonageApi {
    private static final String CALLS = "/v1/calls";

    private final URI base;
    private final Optional<ApplicationToken> token;
    private final OutboundHttp http;
    private final ObjectMapper json;
    private final InstantSource clock;

    @Inject
    VonageApi(VonageConfig config, OutboundHttp http, ObjectMapper json, InstantSource clock) {
        base = config.apiBase();
        token = config.applicationId()
                .flatMap(application -> config.privateKey().map(key -> new ApplicationToken(application, key)));
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    /** Rings somebody. */
    Uni<VonageAnswer> create(JsonNode leg) {
        return send(CALLS, "POST", leg);
    }

    /** Changes a leg: another script, or its end. */
    Uni<VonageAnswer> change(String uuid, JsonNode change) {
        return send(CALLS + "/" + encode(uuid), "PUT", change);
    }

    /** Says something into a leg, whatever else is heard there. */
    Uni<VonageAnswer> talk(String uuid, JsonNode words) {
        return send(CALLS + "/" + encode(uuid) + "/talk", "PUT", words);
    }

    /** Looks at a leg. */
    Uni<VonageAnswer> fetch(String uuid) {
        return http.send(request(CALLS + "/" + encode(uuid)).GET()).map(this::answer);
    }

    /** Ids of the legs to this endpoint that were begun since and are not over; the newest first. */
    Uni<List<String>> live(VonageEndpoint to, Instant since) {
        String query = "?order=desc&page_size=100&date_start=" + encode(since.toString());
        return http.send(request(CALLS + query).GET())
                .map(this::answer)
                .map(answer -> StreamSupport.stream(
                                answer.required()
                                        .path("_embedded")
                                        .path("calls")
                                        .spliterator(),
                                false)
                        .filter(leg -> to.is(leg.path("to")))
                        .filter(leg -> VonageStatus.of(leg.path("status").asText()) == LegStatus.LIVE)
                        .map(leg -> leg.path("uuid").asText())
                        .toList());
    }

    private Uni<VonageAnswer> send(String path, String method, JsonNode body) {
        return http.send(request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body.toString())))
                .map(this::answer);
    }

    private VonageAnswer answer(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403 || status == 429 || status >= 500) {
            throw new PlatformUnreachable(base.getHost(), status);
        }
        return new VonageAnswer(status, parse(answer.body()));
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private HttpRequest.Builder request(String path) {
        ApplicationToken proof = token.orElseThrow(() -> new IllegalStateException(
                "callcenter.vonage.application-id and private-key are not set: nothing can be sent to Vonage"));
        return HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/+$", "") + path))
                .header("Authorization", "Bearer " + proof.at(clock.instant()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
