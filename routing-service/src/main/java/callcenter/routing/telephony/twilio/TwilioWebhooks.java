package callcenter.routing.telephony.twilio;

import callcenter.routing.telephony.Hearing;
import callcenter.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a proven request tells and asks: that depends on the address of ours which it was sent to. */
@ApplicationScoped
class TwilioWebhooks {
    private final Map<String, Function<TwilioWebhook, Hearing>> meanings = new HashMap<>();

    @Inject
    TwilioWebhooks(CustomersLeg customer, AgentsLeg agent) {
        meanings.put("incoming", customer::incoming);
        meanings.put("status", customer::status);
        meanings.put("waiting", customer::waiting);
        meanings.put("held", customer::held);
        meanings.put("queue-left", customer::queueLeft);
        meanings.put("key", customer::key);
        meanings.put("customer-status", customer::dialled);
        meanings.put("agent", agent::answered);
        meanings.put("agent-status", agent::status);
        meanings.put("fetched", agent::fetched);
        meanings.put("dial-ended", agent::dialEnded);
        meanings.put("consulted", agent::consulted);
        meanings.put("parked", agent::parked);
        meanings.put("park-left", agent::parkLeft);
    }

    /** {@link Problem} 404 for an address that is none of ours. */
    Hearing meaning(TwilioWebhook webhook) {
        var meaning = meanings.get(webhook.address());
        if (meaning == null) {
            throw Problem.notFound("address", webhook.address());
        }
        return meaning.apply(webhook);
    }
}
