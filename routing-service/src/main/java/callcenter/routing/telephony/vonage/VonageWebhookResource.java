package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.WebhookIntake;
import callcenter.routing.telephony.WebhookResponses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * Where Vonage asks what to do and tells what happens. An application's answer address, and its fallback, is {@code
 * /answer}, its event address {@code /event}; all others are in what we answer and send. What each of them means: {@link
 * VonageWebhooks}.
 */
@Path(VonageAddresses.ROOT)
@PermitAll
public class VonageWebhookResource {
    private final VonageGate gate;
    private final VonageWebhooks webhooks;
    private final WebhookIntake intake;

    @Inject
    VonageWebhookResource(VonageGate gate, VonageWebhooks webhooks, WebhookIntake intake) {
        this.gate = gate;
        this.webhooks = webhooks;
        this.intake = intake;
    }

    @POST
    @Path("{address:.+}")
    public Uni<Response> hear(
            @HeaderParam(OwnAuthorization.HEADER) @Nullable String authorization, @Context UriInfo uri, byte[] body) {
        VonageWebhook webhook = gate.admit(authorization, uri.getRequestUri(), body);
        return intake.receive(webhooks.meaning(webhook)).map(WebhookResponses::of);
    }
}
