package callcenter.routing.telephony.twilio;

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
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The calls of one account in Twilio's REST API, version 2010-04-01. */
@ApplicationScoped
class TwilioApi {
    private final TwilioConfig config;
    private final OutboundHttp http;
    private final ObjectMapper json;

    @Inject
    TwilioApi(TwilioConfig config, OutboundHttp http, ObjectMapper json) {
        this.config = config;
        this.http = http;
        this.json = json;
    }

    /** Rings somebody. */
    Uni<TwilioAnswer> create(List<Parameter> parameters) {
        return post("/Calls.json", parameters);
    }

    /** Changes a leg: another document, or its end. */
    Uni<TwilioAnswer> update(String sid, Parameter change) {
        return post("/Calls/" + encode(sid) + ".json", List.of(change));
    }

    /** Looks at a leg. */
    Uni<TwilioAnswer> fetch(String sid) {
        return send(request("/Calls/" + encode(sid) + ".json").GET());
    }

    /** Ids of the legs that match and are not over. */
    Uni<List<String>> live(Parameter filter) {
        return send(request("/Calls.json?PageSize=20&" + encoded(List.of(filter)))
                        .GET())
                .map(answer -> StreamSupport.stream(
                                answer.required().path("calls").spliterator(), false)
                        .filter(leg -> TwilioStatus.live(leg.path("status").asText()))
                        .map(leg -> leg.path("sid").asText())
                        .toList());
    }

    private Uni<TwilioAnswer> post(String path, List<Parameter> parameters) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(parameters))));
    }

    private Uni<TwilioAnswer> send(HttpRequest.Builder request) {
        return http.send(request).map(this::answer);
    }

    private TwilioAnswer answer(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403 || status == 429 || status >= 500) {
            throw new PlatformUnreachable(config.apiBase().getHost(), status);
        }
        return new TwilioAnswer(status, parse(answer.body()));
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private HttpRequest.Builder request(String path) {
        String account = config.accountSid().orElseThrow(() -> missing("account-sid"));
        String token = config.authTokens().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> missing("auth-tokens"));
        String basic = Base64.getEncoder().encodeToString((account + ":" + token).getBytes(StandardCharsets.UTF_8));
        String base = config.apiBase().toString().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/2010-04-01/Accounts/" + encode(account) + path))
                .header("Authorization", "Basic " + basic);
    }

    private static IllegalStateException missing(String key) {
        return new IllegalStateException("callcenter.twilio." + key + " is not set: nothing can be sent to Twilio");
    }

    private static String encoded(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + encode(parameter.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One form parameter; names may repeat. */
    record Parameter(String name, String value) {}
}
