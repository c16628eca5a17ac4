package callcenter.callback.kafka;

import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.TeamChange;
import callcenter.events.Envelope;
import callcenter.events.agent.AgentConfigured;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads what routing tells; each event that concerns a promise or its owner takes effect once. */
@ApplicationScoped
class RoutingEvents {

    private final Inbox inbox;
    private final AgentTeams teams;

    RoutingEvents(Inboxes inboxes, AgreedPromises agreed, OwedCallbacks owed, ServingCalls serving, AgentTeams teams) {
        this.teams = teams;
        this.inbox = inboxes.consumer("callback-service")
                .on(CallPromiseAgreed.class, agreed::make)
                .on(CallCallbackOwed.class, owed::make)
                .on(CallAnswered.class, serving::answered)
                .on(CallEnded.class, serving::ended)
                .on(CallWrappedUp.class, serving::wrappedUp)
                .on(AgentConfigured.class, this::learnTeam)
                .build();
    }

    @Incoming("calls")
    Uni<Void> calls(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    @Incoming("agents")
    Uni<Void> agents(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    private Uni<Void> learnTeam(Transaction tx, Envelope<AgentConfigured> event) {
        var team = Present.in("team", event.data().team());
        var since = Present.in("configuredAt", event.data().configuredAt());
        return teams.learn(tx.session(), new TeamChange(event.subject(), team, since, event.epoch(), event.sequence()));
    }
}
