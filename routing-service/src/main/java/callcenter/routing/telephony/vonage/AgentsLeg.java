package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.telephony.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What requests about an agent's leg tell and ask. */
@ApplicationScoped
class AgentsLeg {
    private final VonageScripts scripts;
    private final InstantSource clock;

    @Inject
    AgentsLeg(VonageScripts scripts, InstantSource clock) {
        this.scripts = scripts;
        this.clock = clock;
    }

    /** Asked for at the moment the agent answers, so it tells of the answer as well. */
    Hearing answered(VonageWebhook webhook) {
        var call = webhook.call();
        var reservation = webhook.reservation();
        return VonageHearing.asked(
                webhook,
                call,
                Optional.of(new CallSignal.AgentAnswered(call, reservation, clock.instant())),
                after -> scripts.agent(after, reservation),
                () -> scripts.agentWaits(call, reservation, webhook.asked()));
    }

    Hearing event(VonageWebhook webhook) {
        Instant now = clock.instant();
        var call = webhook.call();
        var reservation = webhook.reservation();
        return VonageHearing.told(webhook, call, VonageSignals.agentsLeg(call, reservation, webhook, now))
                .thereby(after -> VonageSignals.agentGone(after, reservation, webhook, now));
    }
}
