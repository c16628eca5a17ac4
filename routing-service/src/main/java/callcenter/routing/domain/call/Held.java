package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import java.time.Instant;

/** The customer hears music: the agent looks something up, or a colleague is asked to take over (CAL-4, CAL-6). */
public sealed interface Held extends Conversation permits OnHold, PassingOn {

    Hold hold();

    /** The same state with what the hold has become. */
    Held with(Hold changed);

    /** Its limit and the check-ins run from now. */
    static Decision begun(Held call) {
        var terms = call.origin().terms();
        var since = call.hold().startedAt();
        return Decision.to(call)
                .publish(CallFacts.holdStarted(call.origin(), call.talk(), call.hold()), since)
                .start(CallClock.HOLD, since.plus(terms.holdLimit()))
                .start(CallClock.NORMS, since.plus(terms.norms().checkIn()));
    }

    @Override
    default Decision clockDue(CallClock clock, Instant now) {
        var dueAt = hold().startedAt().plus(origin().terms().holdLimit());
        if (clock != CallClock.HOLD || hold().overdue()) {
            return unchanged();
        }
        return now.isBefore(dueAt)
                ? unchanged().start(CallClock.HOLD, dueAt)
                : Decision.to(with(hold().late())).publish(CallFacts.holdOverdue(origin(), talk(), dueAt), now);
    }

    /** Acts are told during a hold as in talk. */
    @Override
    default Decision tell(AgentId agent) {
        requireAgent(agent);
        return unchanged();
    }

    default Decision holdOver(Instant at) {
        return unchanged()
                .publish(CallFacts.holdEnded(origin(), talk(), hold(), at), at)
                .stop(CallClock.HOLD);
    }
}
