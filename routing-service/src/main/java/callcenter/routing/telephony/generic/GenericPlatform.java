package callcenter.routing.telephony.generic;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.OutboundHttp;
import callcenter.routing.telephony.PlatformUnreachable;
import callcenter.routing.telephony.TelephonyPlatform;
import callcenter.routing.usecase.PendingCommand;
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
import java.util.Arrays;
import java.util.Optional;

/** Commands and questions to a platform that speaks the open contract. */
@ApplicationScoped
class GenericPlatform implements TelephonyPlatform {
    static final String NAME = "generic";

    private final Optional<URI> base;
    private final GenericKeys keys;
    private final GenericAnswers answers;
    private final ObjectMapper json;
    private final OutboundHttp http;

    @Inject
    GenericPlatform(GenericConfig config, GenericKeys keys, ObjectMapper json, OutboundHttp http) {
        base = config.apiBase();
        this.keys = keys;
        this.json = json;
        this.http = http;
        answers = new GenericAnswers(json);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean answersCarryCommands() {
        return true;
    }

    @Override
    public boolean canMonitor() {
        return true;
    }

    @Override
    public Uni<Delivery> send(PendingCommand command) {
        return Uni.createFrom().deferred(() -> {
            URI target = at("/commands");
            byte[] body = answers.request(command).getBytes(StandardCharsets.UTF_8);
            HttpRequest.Builder request = signed(target, command.id(), body)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(body));
            return http.send(request).map(answer -> delivery(target, answer));
        });
    }

    private Delivery delivery(URI target, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return new Delivery.Done(null);
        }
        if (answer.statusCode() == 409) {
            JsonNode body = parse(answer.body());
            return new Delivery.Refused(body.path("reason").asText("no reason given"), cause(body));
        }
        throw new PlatformUnreachable(target.getHost(), answer.statusCode());
    }

    @Override
    public Uni<LegStatus> lookUp(CallId call, String platformCallId) {
        return Uni.createFrom().deferred(() -> {
            String id = URLEncoder.encode(GenericCallId.theirs(call, platformCallId), StandardCharsets.UTF_8);
            URI target = at("/calls/" + id.replace("+", "%20"));
            return http.send(signed(target, "lookup-" + call, new byte[0]).GET())
                    .map(answer -> status(target, answer));
        });
    }

    private LegStatus status(URI target, HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 404 -> LegStatus.UNKNOWN;
            case 200 ->
                switch (parse(answer.body()).path("state").asText()) {
                    case "LIVE" -> LegStatus.LIVE;
                    case "ENDED" -> LegStatus.ENDED;
                    default -> LegStatus.UNKNOWN;
                };
            default -> throw new PlatformUnreachable(target.getHost(), answer.statusCode());
        };
    }

    private HttpRequest.Builder signed(URI target, String id, byte[] body) {
        WebhookSignature signature = keys.sign(id, body);
        return HttpRequest.newBuilder(target)
                .header(WebhookSignature.ID, signature.id())
                .header(WebhookSignature.TIMESTAMP, signature.timestamp())
                .header(WebhookSignature.SIGNATURE, signature.signature());
    }

    private URI at(String path) {
        URI known = base.orElseThrow(() -> new IllegalStateException(
                "callcenter.generic.api-base is not set: commands reach the platform in webhook answers alone"));
        return URI.create(known.toString().replaceAll("/+$", "") + path);
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static LegFailure cause(JsonNode body) {
        String cause = body.path("cause").asText();
        return Arrays.stream(LegFailure.values())
                .filter(value -> value.name().equals(cause))
                .findFirst()
                .orElse(LegFailure.UNREACHABLE);
    }
}
