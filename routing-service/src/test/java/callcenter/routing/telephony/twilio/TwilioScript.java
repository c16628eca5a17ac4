package callcenter.routing.telephony.twilio;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.FakePlatform;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.FakePlatform.Reply;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.WebhookRequest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

final class TwilioScript implements PlatformScript {
    private static final String ROOT = "/webhooks/twilio";
    private static final Pattern RESERVATION = Pattern.compile("/agent/[^/]+/([^?&]+)");

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public String apiBaseKey() {
        return "callcenter.twilio.api-base";
    }

    @Override
    public String signatureHeader() {
        return TwilioSignature.HEADER;
    }

    @Override
    public WebhookRequest incoming(String sid, String from, String to) {
        return signed("/incoming", incomingForm(sid, from, to));
    }

    static Map<String, String> incomingForm(String sid, String from, String to) {
        return Map.of(
                "CallSid", sid,
                "From", from,
                "To", to,
                "CallStatus", "ringing",
                "Direction", "inbound",
                "AccountSid", "AC1",
                "CallerName", "李 & co");
    }

    @Override
    public WebhookRequest ended(String sid) {
        return request("/status", sid, "completed", Map.of("CallDuration", "12"));
    }

    @Override
    public WebhookRequest agentRinging(String sid, String reservation) {
        return agentStatus(sid, reservation, "ringing", "1");
    }

    /** What comes first of the two that tell of an answer: here the request for the leg's document. */
    @Override
    public WebhookRequest agentAnswered(String sid, String reservation) {
        return request("/agent/" + call(sid) + "/" + reservation + "?asked=0", agentsLeg(sid), "in-progress", Map.of());
    }

    @Override
    public WebhookRequest agentBusy(String sid, String reservation) {
        return agentStatus(sid, reservation, "busy", "2");
    }

    @Override
    public WebhookRequest agentLetGo(String sid, String reservation) {
        return agentStatus(sid, reservation, "completed", "3");
    }

    private WebhookRequest agentStatus(String sid, String reservation, String status, String sequence) {
        return request(
                "/agent-status/" + call(sid) + "/" + reservation,
                agentsLeg(sid),
                status,
                Map.of("SequenceNumber", sequence, "CallbackSource", "call-progress-events"));
    }

    private static String agentsLeg(String sid) {
        return sid + "-agent";
    }

    @Override
    public WebhookRequest malformed() {
        return incoming("CA1", "+8613800138000", "+862088880000").replacedBody("CallSid=%GG");
    }

    @Override
    public WebhookRequest oversized() {
        return incoming("CA1", "+8613800138000", "+862088880000").replacedBody("CallSid=" + "x".repeat(100_000));
    }

    @Override
    public boolean keepsTheCaller(Response answer) {
        return answer.asString().contains("<Enqueue") || answer.asString().contains("<Redirect");
    }

    @Override
    public boolean letsGo(Response answer) {
        return answer.asString().matches("(?s).*<Response>(<Hangup[^>]*>)?(</Hangup>)?</Response>|.*<Response/>.*");
    }

    @Override
    public void takesAll(FakePlatform platform) {
        platform.answers(asked -> new Reply(201, "{\"sid\":\"CA-agent\",\"status\":\"in-progress\",\"calls\":[]}"));
    }

    @Override
    public void refuses(FakePlatform platform) {
        platform.answers(400, "{\"code\":21217}");
    }

    @Override
    public void saysCallsAreOver(FakePlatform platform) {
        platform.answers(asked -> new Reply(201, "{\"sid\":\"CA-agent\",\"status\":\"completed\",\"calls\":[]}"));
    }

    @Override
    public boolean isOffer(Asked asked) {
        return asked.method().equals("POST") && asked.target().getPath().endsWith("/Calls.json");
    }

    /** The customer's leg is given the call's queue again. */
    @Override
    public boolean isRequeue(Asked asked) {
        return asked.method().equals("POST")
                && asked.body().contains("Twiml=")
                && asked.body().contains("call-");
    }

    @Override
    public String reservation(Asked offer) {
        var matcher = RESERVATION.matcher(URLDecoder.decode(offer.body(), StandardCharsets.UTF_8));
        if (!matcher.find()) {
            throw new AssertionError("no reservation in " + offer.body());
        }
        return matcher.group(1);
    }

    static WebhookRequest request(String path, String sid, String status, Map<String, String> more) {
        var form = new LinkedHashMap<String, String>();
        form.put("CallSid", sid);
        form.put("CallStatus", status);
        form.put("AccountSid", "AC1");
        form.putAll(more);
        return signed(path, form);
    }

    private static WebhookRequest signed(String path, Map<String, String> form) {
        String signature =
                TwilioRequests.signature(TwilioRequests.TOKEN, ServersAndPlatforms.PUBLIC_URL + ROOT + path, form);
        return new WebhookRequest(
                ROOT + path,
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded; charset=UTF-8",
                        TwilioSignature.HEADER,
                        signature),
                TwilioRequests.body(form));
    }
}
