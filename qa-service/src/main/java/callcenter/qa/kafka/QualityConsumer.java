package callcenter.qa.kafka;

import callcenter.events.Envelope;
import callcenter.events.agent.AgentConfigured;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallEvent;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.EventHandler;
import callcenter.messaging.EventRejected;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import callcenter.messaging.Transaction;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Position;
import callcenter.qa.usecase.CollectEvidence;
import callcenter.qa.usecase.KeepTeam;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads topics {@code calls} and {@code agents}; each event takes effect once. */
@ApplicationScoped
class QualityConsumer {

    private final CollectEvidence collectEvidence;
    private final KeepTeam keepTeam;
    private final Inbox inbox;

    QualityConsumer(Inboxes inboxes, CollectEvidence collectEvidence, KeepTeam keepTeam) {
        this.collectEvidence = collectEvidence;
        this.keepTeam = keepTeam;
        inbox = inboxes.consumer("qa-service")
                .on(CallOffered.class, observing(Observations::of))
                .on(CallOfferEnded.class, observing(Observations::of))
                .on(CallAnswered.class, observing(Observations::of))
                .on(CallHoldStarted.class, observing(Observations::of))
                .on(CallHoldOverdue.class, observing(Observations::of))
                .on(CallHoldEnded.class, observing(Observations::of))
                .on(CallEnded.class, observing(Observations::of))
                .on(CallWrapUpOverdue.class, observing(Observations::of))
                .on(CallWrappedUp.class, observing(Observations::of))
                .on(CallNormNoted.class, this::normNoted)
                .on(AgentConfigured.class, this::agentConfigured)
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

    private <E extends CallEvent> EventHandler<E> observing(Function<E, Observation> meaning) {
        return (tx, event) ->
                collectEvidence.add(tx, new CallId(event.subject()), position(event), meaning.apply(event.data()));
    }

    private Uni<Void> normNoted(Transaction tx, Envelope<CallNormNoted> event) {
        return Observations.isEvidence(event.data())
                ? this.<CallNormNoted>observing(Observations::of).handle(tx, event)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> agentConfigured(Transaction tx, Envelope<AgentConfigured> event) {
        var team = event.data().team();
        if (team == null || team.isBlank()) {
            throw new EventRejected("team is missing");
        }
        return keepTeam.keep(tx, new AgentId(event.subject()), team, position(event));
    }

    private static Position position(Envelope<?> event) {
        return new Position(event.epoch(), event.sequence());
    }
}
