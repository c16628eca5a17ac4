package callcenter.routing.telephony.generic;

import callcenter.routing.telephony.WebhookIntake;
import callcenter.routing.telephony.WebhookLimit;
import callcenter.routing.telephony.WebhookResponses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where a platform that speaks the open contract tells what happens to its calls. */
@Path("/webhooks/generic")
@PermitAll
public class GenericWebhookResource {
    private final GenericKeys keys;
    private final GenericWebhooks webhooks;
    private final CloudEventReader reader;
    private final WebhookIntake intake;
    private final AllowedOrigins origins;
    private final WebhookLimit limit;
    private final InstantSource clock;

    @Inject
    GenericWebhookResource(
            GenericConfig config,
            GenericKeys keys,
            GenericWebhooks webhooks,
            CloudEventReader reader,
            WebhookIntake intake,
            InstantSource clock) {
        this.keys = keys;
        this.webhooks = webhooks;
        this.reader = reader;
        this.intake = intake;
        this.clock = clock;
        origins = new AllowedOrigins(config.allowedOrigins(), config.webhooksPerSecond());
        limit = new WebhookLimit(config.webhooksPerSecond(), clock);
    }

    @POST
    @Operation(summary = "A signed CloudEvent about a call; answered with what the platform should do now")
    @APIResponse(responseCode = "200", description = "Recorded; a repeat gets the same bytes")
    @APIResponse(responseCode = "400", description = "Not an event we can read: do not send it again")
    @APIResponse(responseCode = "401", description = "Signature missing, wrong or older than five minutes")
    @APIResponse(responseCode = "503", description = "Nothing can be recorded now: send it again")
    public Uni<Response> receive(@Context HttpHeaders headers, byte[] body) {
        WebhookSignature signature = new WebhookSignature(
                headers.getHeaderString(WebhookSignature.ID),
                headers.getHeaderString(WebhookSignature.TIMESTAMP),
                headers.getHeaderString(WebhookSignature.SIGNATURE));
        keys.requireProof(signature, body);
        limit.require();
        CloudEvent event =
                reader.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), headers::getHeaderString, body);
        Instant now = clock.instant();
        return intake.receive(webhooks.hear(Objects.requireNonNull(signature.id()), event, now))
                .map(WebhookResponses::of);
    }

    @OPTIONS
    @Operation(summary = "The handshake by which a sender learns that it may send here")
    public Response handshake(@Context HttpHeaders headers) {
        return origins.answer(headers.getHeaderString(AllowedOrigins.REQUEST_ORIGIN));
    }
}
