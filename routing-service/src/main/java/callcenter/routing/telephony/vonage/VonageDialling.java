package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.PlatformUnreachable;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rings agents and customers. Vonage does not de-duplicate: after a request without an answer the phone may or may not
 * ring, so before it is sent again we look whether a leg to that phone is alive.
 */
@ApplicationScoped
class VonageDialling {
    private static final int LONGEST_RING_SECONDS = 120;
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);
    private static final int REMEMBERED = 1_000;

    private final VonageApi api;
    private final String callerId;
    private final InstantSource clock;
    private final Map<String, Instant> unanswered = Collections.synchronizedMap(newestFew());

    @Inject
    VonageDialling(VonageApi api, VonageConfig config, InstantSource clock) {
        this.api = api;
        this.clock = clock;
        callerId = config.callerId().map(VonageNumbers::theirs).orElse("");
    }

    /**
     * @param command id of the command that wants it
     * @param answer  where the leg asks for its script
     * @param events  where it is told how the leg goes
     */
    Uni<Delivery> ring(String command, String endpoint, Duration ringLimit, URI answer, URI events) {
        return VonageEndpoint.parse(endpoint)
                .map(to -> ring(command, to, leg(to, ringLimit, answer, events)))
                .orElseGet(() -> Uni.createFrom()
                        .item(new Delivery.Refused(
                                "the endpoint must be " + VonageEndpoint.FORMS, LegFailure.UNREACHABLE)));
    }

    private Uni<Delivery> ring(String command, VonageEndpoint to, ObjectNode leg) {
        Instant sent = unanswered.get(command);
        Uni<List<String>> ringing =
                sent == null ? Uni.createFrom().item(List.of()) : api.live(to, sent.minus(CLOCKS_DIFFER));
        return ringing.flatMap(legs -> legs.isEmpty()
                        ? create(command, leg)
                        : Uni.createFrom().item(new Delivery.Done(legs.getFirst())))
                .invoke(delivered -> unanswered.remove(command));
    }

    private Uni<Delivery> create(String command, ObjectNode leg) {
        return api.create(leg)
                .onFailure(PlatformUnreachable.class)
                .invoke(failure -> unanswered.putIfAbsent(command, clock.instant()))
                .map(answer -> answer.done()
                        ? new Delivery.Done(answer.body().path("uuid").asText())
                        : answer.refused());
    }

    private ObjectNode leg(VonageEndpoint to, Duration ringLimit, URI answer, URI events) {
        ObjectNode leg = JsonNodeFactory.instance.objectNode();
        leg.putArray("to").add(to.written());
        leg.putObject("from").put("type", "phone").put("number", callerId);
        leg.putArray("answer_url").add(answer.toString());
        leg.put("answer_method", "POST");
        leg.putArray("event_url").add(events.toString());
        leg.put("event_method", "POST");
        return leg.put("ringing_timer", Math.clamp(ringLimit.toSeconds(), 1, LONGEST_RING_SECONDS));
    }

    private static Map<String, Instant> newestFew() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
