package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand.Offer;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.PlatformUnreachable;
import callcenter.routing.telephony.twilio.TwilioApi.Parameter;
import callcenter.routing.usecase.PendingCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rings agents. Twilio does not de-duplicate: after a request without an answer the agent's phone may or may not ring, so
 * before it is sent again we look whether a leg to that phone is alive.
 */
@ApplicationScoped
class TwilioOffers {
    /** We end the ringing ourselves; Twilio does it only if we cannot. */
    private static final Duration NET = Duration.ofSeconds(5);

    private static final int REMEMBERED = 1_000;

    private final TwilioApi api;
    private final TwilioAddresses addresses;
    private final String callerId;
    private final Set<String> unanswered = Collections.synchronizedSet(newestFew());

    @Inject
    TwilioOffers(TwilioApi api, TwilioAddresses addresses, TwilioConfig config) {
        this.api = api;
        this.addresses = addresses;
        callerId = config.callerId().orElse("");
    }

    Uni<Delivery> ring(PendingCommand command, Offer offer) {
        Uni<List<String>> ringing = unanswered.contains(command.id())
                ? api.live(new Parameter("To", offer.endpoint()))
                : Uni.createFrom().item(List.of());
        return ringing.flatMap(legs -> legs.isEmpty()
                        ? create(command, offer)
                        : Uni.createFrom().item(new Delivery.Done(legs.getFirst())))
                .invoke(delivered -> unanswered.remove(command.id()));
    }

    private Uni<Delivery> create(PendingCommand command, Offer offer) {
        return api.create(parameters(command, offer))
                .onFailure(PlatformUnreachable.class)
                .invoke(failure -> unanswered.add(command.id()))
                .map(answer -> answer.done()
                        ? new Delivery.Done(answer.body().path("sid").asText())
                        : new Delivery.Refused(answer.reason(), LegFailure.UNREACHABLE));
    }

    private List<Parameter> parameters(PendingCommand command, Offer offer) {
        var call = command.callId();
        long timeout = offer.ringLimit().plus(NET).toSeconds();
        return List.of(
                new Parameter("To", offer.endpoint()),
                new Parameter("From", callerId),
                new Parameter(
                        "Url", addresses.agent(call, offer.reservation(), 0).toString()),
                new Parameter(
                        "StatusCallback",
                        addresses.agentStatus(call, offer.reservation()).toString()),
                new Parameter("StatusCallbackEvent", "initiated"),
                new Parameter("StatusCallbackEvent", "ringing"),
                new Parameter("StatusCallbackEvent", "answered"),
                new Parameter("StatusCallbackEvent", "completed"),
                new Parameter("Timeout", Long.toString(timeout)));
    }

    private static Set<String> newestFew() {
        return Collections.newSetFromMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}
