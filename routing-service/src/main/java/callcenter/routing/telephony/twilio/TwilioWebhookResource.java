package callcenter.routing.telephony.twilio;

import callcenter.routing.telephony.WebhookIntake;
import callcenter.routing.telephony.WebhookResponses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where Twilio asks what to do and tells what happens. A number's "a call comes in", and its fallback, is {@code
 * /incoming}; its "call status changes" is {@code /status}; all other addresses are in the documents we answer. What
 * each of them means: {@link TwilioWebhooks}.
 */
@Path(TwilioAddresses.ROOT)
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TwilioWebhookResource {
    private final TwilioGate gate;
    private final TwilioWebhooks webhooks;
    private final WebhookIntake intake;

    @Inject
    TwilioWebhookResource(TwilioGate gate, TwilioWebhooks webhooks, WebhookIntake intake) {
        this.gate = gate;
        this.webhooks = webhooks;
        this.intake = intake;
    }

    @POST
    @Path("{address:.+}")
    public Uni<Response> hear(
            @HeaderParam(TwilioSignature.HEADER) @Nullable String signature, @Context UriInfo uri, byte[] body) {
        TwilioWebhook webhook = gate.admit(signature, pathAndQuery(uri.getRequestUri()), body);
        return intake.receive(webhooks.meaning(webhook)).map(WebhookResponses::of);
    }

    private static String pathAndQuery(URI seen) {
        return seen.getRawPath() + (seen.getRawQuery() == null ? "" : "?" + seen.getRawQuery());
    }
}
