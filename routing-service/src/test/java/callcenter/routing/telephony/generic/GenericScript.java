package callcenter.routing.telephony.generic;

import callcenter.routing.telephony.FakePlatform;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.FakePlatform.Reply;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.WebhookRequest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;

final class GenericScript implements PlatformScript {

    @Override
    public String name() {
        return "generic";
    }

    @Override
    public String apiBaseKey() {
        return "callcenter.generic.api-base";
    }

    @Override
    public String signatureHeader() {
        return WebhookSignature.SIGNATURE;
    }

    @Override
    public WebhookRequest incoming(String call, String from, String to) {
        return GenericEvents.structured(
                "telephony.call.incoming.v1", call, "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to));
    }

    @Override
    public WebhookRequest ended(String call) {
        return GenericEvents.structured("telephony.call.ended.v1", call, "{\"endedBy\":\"CUSTOMER\"}");
    }

    @Override
    public WebhookRequest agentRinging(String call, String reservation) {
        return GenericEvents.structured(
                "telephony.agent.ringing.v1", call, "{\"reservationId\":\"%s\"}".formatted(reservation));
    }

    @Override
    public WebhookRequest agentAnswered(String call, String reservation) {
        return GenericEvents.structured(
                "telephony.agent.answered.v1", call, "{\"reservationId\":\"%s\"}".formatted(reservation));
    }

    @Override
    public WebhookRequest agentBusy(String call, String reservation) {
        return GenericEvents.structured(
                "telephony.agent.failed.v1",
                call,
                "{\"reservationId\":\"%s\",\"cause\":\"BUSY\"}".formatted(reservation));
    }

    @Override
    public WebhookRequest agentLetGo(String call, String reservation) {
        return GenericEvents.structured(
                "telephony.agent.failed.v1",
                call,
                "{\"reservationId\":\"%s\",\"cause\":\"CANCELLED\"}".formatted(reservation));
    }

    @Override
    public WebhookRequest malformed() {
        return GenericEvents.signed("application/cloudevents+json", "{\"specversion\":", Instant.now());
    }

    @Override
    public WebhookRequest oversized() {
        return GenericEvents.signed("application/cloudevents+json", "x".repeat(100_000), Instant.now());
    }

    @Override
    public boolean keepsTheCaller(Response answer) {
        return !commands(answer).contains("hang-up");
    }

    @Override
    public boolean letsGo(Response answer) {
        return commands(answer).stream()
                .allMatch(command -> List.of("hang-up", "release").contains(command));
    }

    private static List<String> commands(Response answer) {
        return answer.jsonPath().getList("commands.type");
    }

    @Override
    public void takesAll(FakePlatform platform) {
        platform.answers(asked -> new Reply(200, "{\"state\":\"LIVE\"}"));
    }

    @Override
    public void refuses(FakePlatform platform) {
        platform.answers(409, "{\"reason\":\"no such phone\",\"cause\":\"UNREACHABLE\"}");
    }

    @Override
    public void saysCallsAreOver(FakePlatform platform) {
        platform.answers(asked -> new Reply(200, "{\"state\":\"ENDED\"}"));
    }

    @Override
    public boolean isOffer(Asked asked) {
        return asked.body().contains("\"offer\"");
    }

    @Override
    public boolean isRequeue(Asked asked) {
        return asked.body().contains("\"requeue\"");
    }

    @Override
    public String reservation(Asked offer) {
        return JsonPath.from(offer.body()).getString("commands[0].reservationId");
    }
}
