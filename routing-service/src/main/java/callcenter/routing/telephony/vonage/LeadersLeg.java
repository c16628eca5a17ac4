package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.telephony.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What requests about the leg of a leader who takes part ask. They tell nothing: the call is the agent's and the customer's. */
@ApplicationScoped
class LeadersLeg {
    private final VonageScripts scripts;

    @Inject
    LeadersLeg(VonageScripts scripts) {
        this.scripts = scripts;
    }

    /** Asked for at the moment the leader answers. */
    Hearing answered(VonageWebhook webhook) {
        CallId call = webhook.call();
        Leader leader = webhook.leader();
        return VonageHearing.asked(
                webhook,
                call,
                Optional.empty(),
                after -> scripts.leader(after, leader),
                () -> scripts.leaderWaits(call, leader, webhook.asked()));
    }

    Hearing event(VonageWebhook webhook) {
        return VonageHearing.told(webhook, webhook.call(), Optional.empty());
    }
}
