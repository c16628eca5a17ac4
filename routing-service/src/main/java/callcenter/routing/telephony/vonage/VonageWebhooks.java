package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.Hearing;
import callcenter.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;

/** What a proven request tells and asks: that depends on the address of ours which it was sent to. */
@ApplicationScoped
class VonageWebhooks {
    private final Map<String, Function<VonageWebhook, Hearing>> meanings;

    @Inject
    VonageWebhooks(CustomersLeg customer, AgentsLeg agent, LeadersLeg leader) {
        meanings = Map.of(
                "answer", customer::incoming,
                "event", customer::event,
                "customer-asks", customer::asks,
                "key", customer::key,
                "customer-answered", customer::answered,
                "customer-event", customer::calledEvent,
                "agent-answered", agent::answered,
                "agent-event", agent::event,
                "leader-answered", leader::answered,
                "leader-event", leader::event);
    }

    /** {@link Problem} 404 for an address that is none of ours. */
    Hearing meaning(VonageWebhook webhook) {
        var meaning = meanings.get(webhook.address());
        if (meaning == null) {
            throw Problem.notFound("address", webhook.address());
        }
        return meaning.apply(webhook);
    }
}
