package callcenter.routing.telephony;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.telephony.FakePlatform.Asked;
import io.restassured.response.Response;

/** One platform's side of a call: its webhooks, and what it reads in our answers and requests. */
public interface PlatformScript {

    String name();

    /** Where the platform is configured to be. */
    String apiBaseKey();

    String signatureHeader();

    WebhookRequest incoming(String platformCallId, String from, String to);

    /** The customer hung up. */
    WebhookRequest ended(String platformCallId);

    WebhookRequest agentRinging(String platformCallId, String reservation);

    WebhookRequest agentAnswered(String platformCallId, String reservation);

    WebhookRequest agentBusy(String platformCallId, String reservation);

    /** The leg of an agent whom the call was taken from is over. */
    WebhookRequest agentLetGo(String platformCallId, String reservation);

    /** Signed, of the right kind, and not what it says it is. */
    WebhookRequest malformed();

    WebhookRequest oversized();

    /** Whether the answer keeps a caller on the line. */
    boolean keepsTheCaller(Response answer);

    /** Whether the answer lets a leg go, or does nothing. */
    boolean letsGo(Response answer);

    /** The platform takes whatever it is told. */
    void takesAll(FakePlatform platform);

    /** The platform says that this agent can never be dialled. */
    void refuses(FakePlatform platform);

    /** The platform takes what it is told, and says that all calls are over. */
    void saysCallsAreOver(FakePlatform platform);

    boolean isOffer(Asked asked);

    /** Whether the customer is to wait again, without the agent. */
    boolean isRequeue(Asked asked);

    /** The reservation in an offer. */
    String reservation(Asked offer);

    default CallId call(String platformCallId) {
        return CallId.of(name(), platformCallId);
    }
}
