package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.Delivery;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Ends legs. */
@ApplicationScoped
class HangUps {
    private final VonageApi api;

    @Inject
    HangUps(VonageApi api) {
        this.api = api;
    }

    /** One after the other, and not minding one that is gone. */
    Uni<Delivery> end(Collection<String> legs) {
        return Multi.createFrom()
                .items(legs.stream().distinct())
                .onItem()
                .transformToUniAndConcatenate(leg ->
                        api.change(leg, JsonNodeFactory.instance.objectNode().put("action", "hangup")))
                .map(answer -> answer.gone() ? new Delivery.Done(null) : answer.delivery())
                .collect()
                .last()
                .map(last -> last == null ? new Delivery.Done(null) : last);
    }
}
