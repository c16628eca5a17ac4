package callcenter.routing.telephony.twilio;

import callcenter.routing.telephony.Hearing;
import callcenter.routing.telephony.WebhookIntake;
import callcenter.routing.telephony.WebhookResponses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * Where Twilio asks what to do and tells what happens. A number's "a call comes in", and its fallback, is {@code
 * /incoming}; its "call status changes" is {@code /status}; all other addresses are in the documents we answer.
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
    @Path("incoming")
    public Uni<Response> incoming(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhooks::incoming);
    }

    @POST
    @Path("status")
    public Uni<Response> status(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhooks::status);
    }

    @POST
    @Path("waiting/{call}")
    public Uni<Response> waiting(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.waiting(request.call(), webhook));
    }

    @POST
    @Path("held/{call}")
    public Uni<Response> held(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.held(request.call(), webhook));
    }

    @POST
    @Path("queue-left/{call}")
    public Uni<Response> queueLeft(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.queueLeft(request.call(), webhook));
    }

    @POST
    @Path("agent/{call}/{reservation}")
    public Uni<Response> agent(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.agent(request.call(), request.reservation(), webhook));
    }

    @POST
    @Path("agent-status/{call}/{reservation}")
    public Uni<Response> agentStatus(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.agentStatus(request.call(), request.reservation(), webhook));
    }

    @POST
    @Path("fetched/{call}")
    public Uni<Response> fetched(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.fetched(request.call(), webhook));
    }

    @POST
    @Path("dial-ended/{call}")
    public Uni<Response> dialEnded(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.dialEnded(request.call(), webhook));
    }

    @POST
    @Path("parked/{call}")
    public Uni<Response> parked(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.parked(request.call(), webhook));
    }

    @POST
    @Path("park-left/{call}")
    public Uni<Response> parkLeft(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.parkLeft(request.call(), webhook));
    }

    @POST
    @Path("customer-status/{call}")
    public Uni<Response> customerStatus(@BeanParam SignedRequest request, byte[] body) {
        return hear(request, body, webhook -> webhooks.customerStatus(request.call(), webhook));
    }

    private Uni<Response> hear(SignedRequest request, byte[] body, Function<TwilioWebhook, Hearing> translation) {
        TwilioWebhook webhook = gate.admit(request.signature, request.pathAndQuery(), body);
        return intake.receive(translation.apply(webhook)).map(WebhookResponses::of);
    }
}
