package callcenter.routing.domain.call;

import callcenter.events.call.CallConsulted;
import callcenter.events.call.CallPartWrappedUp;
import callcenter.events.call.CallTransferEnded;
import callcenter.events.call.CallTransferStarted;
import callcenter.events.call.CallTransferred;
import java.time.Duration;
import java.time.Instant;

/** What is published of a transfer (CAL-8). */
final class TransferFacts {

    private TransferFacts() {}

    static CallTransferStarted transferStarted(Talk talk, Transfer transfer, Duration limit) {
        return new CallTransferStarted(
                transfer.kind().name(),
                talk.agent().value(),
                transfer.target().value(),
                transfer.offer().reservation().value(),
                transfer.queue() == null ? null : transfer.queue().value(),
                transfer.reason(),
                limit.toMillis(),
                transfer.startedAt());
    }

    static CallConsulted consulted(Talk talk, Transfer transfer, Instant at) {
        return new CallConsulted(
                talk.agent().value(),
                transfer.target().value(),
                transfer.offer().reservation().value(),
                transfer.offer().rangMs(at),
                at);
    }

    static CallTransferEnded transferEnded(Talk talk, Transfer transfer, TransferOutcome outcome, Instant at) {
        return new CallTransferEnded(
                outcome.name(),
                talk.agent().value(),
                transfer.target().value(),
                transfer.offer().reservation().value(),
                Math.max(0, Duration.between(transfer.startedAt(), at).toMillis()),
                at);
    }

    static CallTransferred transferred(CallOrigin origin, Talk talk, Transfer transfer, CallPart part) {
        return new CallTransferred(
                transfer.kind().name(),
                talk.agent().value(),
                transfer.target().value(),
                transfer.offer().reservation().value(),
                CallFacts.queue(origin),
                transfer.reason(),
                part.talkMs(),
                transfer.offer().rangMs(part.endedAt()),
                part.endedAt());
    }

    static CallPartWrappedUp partWrappedUp(CallPart part, WrapUpRecord written, Instant at) {
        var origin = part.origin();
        return new CallPartWrappedUp(
                part.agent().value(),
                part.reservation().value(),
                origin.customer().id(),
                CallFacts.queue(origin),
                written.type().name(),
                written.matter(),
                written.content(),
                part.talkMs(),
                Math.max(0, Duration.between(part.endedAt(), at).toMillis()),
                origin.terms().wrapUpLimit().toMillis(),
                part.agentFreed(),
                at,
                part.workedMs(at));
    }
}
