package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.FakePlatform;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.FakePlatform.Reply;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.WebhookRequest;
import io.restassured.response.Response;
import java.util.regex.Pattern;

final class VonageScript implements PlatformScript {
    private static final Pattern RESERVATION = Pattern.compile("/agent-answered/[^/]+/([^?\"]+)");

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public String apiBaseKey() {
        return "callcenter.vonage.api-base";
    }

    @Override
    public String signatureHeader() {
        return VonageSignature.HEADER;
    }

    @Override
    public WebhookRequest incoming(String uuid, String from, String to) {
        return VonageRequests.signed("/answer", """
                {"from":"%s","to":"%s","endpoint_type":"phone","uuid":"%s","conversation_uuid":"CON-%s",\
                "region_url":"https://api-ap-3.vonage.com"}""".formatted(from.replace("+", ""), to.replace("+", ""), uuid, uuid));
    }

    @Override
    public WebhookRequest ended(String uuid) {
        return VonageRequests.signed(
                "/event",
                event(
                        uuid,
                        "completed",
                        "inbound",
                        "\"disconnected_by\":\"user\",\"duration\":\"12\",\"price\":\"0.1\""));
    }

    @Override
    public WebhookRequest agentRinging(String uuid, String reservation) {
        return agentEvent(uuid, reservation, "ringing", "\"network\":null");
    }

    /** What comes first of the two that tell of an answer: here the request for the leg's script. */
    @Override
    public WebhookRequest agentAnswered(String uuid, String reservation) {
        return VonageRequests.signed(
                "/agent-answered/" + call(uuid) + "/" + reservation + "?asked=0", """
                {"from":"862088880000","to":"sip:agent@example.com","uuid":"%s-agent","conversation_uuid":"CON-%s"}""".formatted(uuid, uuid));
    }

    @Override
    public WebhookRequest agentBusy(String uuid, String reservation) {
        return agentEvent(uuid, reservation, "busy", "\"sip_code\":486");
    }

    @Override
    public WebhookRequest agentLetGo(String uuid, String reservation) {
        return agentEvent(uuid, reservation, "completed", "\"disconnected_by\":\"platform\"");
    }

    private WebhookRequest agentEvent(String uuid, String reservation, String status, String more) {
        return VonageRequests.signed(
                "/agent-event/" + call(uuid) + "/" + reservation, event(uuid + "-agent", status, "outbound", more));
    }

    private static String event(String uuid, String status, String direction, String more) {
        return """
                {"uuid":"%s","conversation_uuid":"CON-%s","status":"%s","direction":"%s",\
                "timestamp":"2026-01-01T12:00:00.000Z",%s}""".formatted(uuid, uuid, status, direction, more);
    }

    @Override
    public WebhookRequest malformed() {
        return VonageRequests.signed("/answer", "[\"uuid\"");
    }

    @Override
    public WebhookRequest oversized() {
        return VonageRequests.signed("/answer", "{\"uuid\":\"" + "x".repeat(100_000) + "\"}");
    }

    @Override
    public boolean keepsTheCaller(Response answer) {
        return answer.asString().contains("\"notify\"");
    }

    @Override
    public boolean letsGo(Response answer) {
        return !answer.asString().contains("\"notify\"") && !answer.asString().contains("\"conversation\"");
    }

    @Override
    public void takesAll(FakePlatform platform) {
        platform.answers(asked -> new Reply(201, "{\"uuid\":\"leg-of-agent\",\"status\":\"answered\"}"));
    }

    @Override
    public void refuses(FakePlatform platform) {
        platform.answers(400, "{\"type\":\"https://developer.nexmo.com/api-errors\",\"title\":\"Bad Request\"}");
    }

    @Override
    public void saysCallsAreOver(FakePlatform platform) {
        platform.answers(asked -> new Reply(201, "{\"uuid\":\"leg-of-agent\",\"status\":\"completed\"}"));
    }

    @Override
    public boolean isOffer(Asked asked) {
        return asked.method().equals("POST") && asked.body().contains("/agent-answered/");
    }

    /** The customer's leg is given the script of those who wait. */
    @Override
    public boolean isRequeue(Asked asked) {
        return asked.method().equals("PUT") && asked.body().contains("/customer-asks/");
    }

    @Override
    public String reservation(Asked offer) {
        var matcher = RESERVATION.matcher(offer.body());
        if (!matcher.find()) {
            throw new AssertionError("no reservation in " + offer.body());
        }
        return matcher.group(1);
    }
}
