package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import java.time.Instant;
import java.util.List;

/** A transfer is under way; the customer's agent is the one who began it, until the other one has the customer. */
public sealed interface PassingOn extends Held permits Transferring, Consulting {

    Transfer transfer();

    /** The same state with what the transfer has become. */
    PassingOn with(Transfer changed);

    @Override
    default Hold hold() {
        return transfer().hold();
    }

    @Override
    default PassingOn with(Hold changed) {
        return with(transfer().held(changed));
    }

    @Override
    default List<AgentId> agents() {
        return List.of(talk().agent(), transfer().target());
    }

    /** The other agent is let go. */
    Decision takenBack(TransferOutcome outcome, Instant at);

    /** At once, and the customer is to be asked: wait, or be served here. */
    default Decision backToTheAgent(TransferOutcome outcome, Instant at) {
        return Decision.to(new Talking(origin(), place(), talk().returned(transfer(), outcome, at)))
                .tell(new TelephonyCommand.Resume())
                .start(CallClock.NORMS, at.plus(origin().terms().norms().backFromHold()))
                .note("transfer-returned", "CAL-8", "ask: wait, or be served here", at)
                .after(holdOver(at));
    }

    /** A line that failed is called back at once, as in any conversation; who left otherwise is promised a call by the agent. */
    @Override
    default Decision ended(EndedBy by, Instant at) {
        var who = talk().hangUpBy() == null ? by : talk().hangUpBy();
        return dropped(who) ? droppedLine(over(talk(), who, TransferOutcome.ENDED, at), at) : left(who, at);
    }

    @Override
    default Decision foundEnded(Instant at) {
        return left(EndedBy.PLATFORM, at);
    }

    private Decision left(EndedBy by, Instant at) {
        return over(talk().returned(transfer(), TransferOutcome.ENDED, at), by, TransferOutcome.ENDED, at)
                .note("left-in-transfer", "CAL-8", "take the matter on: promise a call, never 'please redial'", at);
    }

    private Decision over(Talk last, EndedBy by, TransferOutcome outcome, Instant at) {
        return WrappingUp.from(origin(), place(), last, by, at)
                .after(takenBack(outcome, at).after(musicOver(at)));
    }

    @Override
    default Decision end(Intervention intervention) {
        return over(talk(), EndedBy.SUPERVISOR, TransferOutcome.CANCELLED, intervention.at())
                .tell(new TelephonyCommand.HangUp())
                .publish(intervention.event(CallAction.END), intervention.at());
    }

    @Override
    default Decision requeue(Intervention intervention) {
        var at = intervention.at();
        return Waiting.returned(
                        origin(),
                        place(),
                        talk().returned(transfer(), TransferOutcome.CANCELLED, at),
                        ReturnCause.REQUEUED,
                        at)
                .after(takenBack(TransferOutcome.CANCELLED, at).publish(intervention.event(CallAction.REQUEUE), at))
                .after(musicOver(at));
    }

    /** And with it what its agent was asked meanwhile. */
    default Decision musicOver(Instant at) {
        return holdOver(at).stop(CallClock.NORMS);
    }

    /** The agent who was to take it; who has the customer is not freed. */
    @Override
    default Decision freeAgent(AgentId agent, Intervention intervention) {
        if (!transfer().target().equals(agent)) {
            throw illegal(CallAction.FREE_AGENT);
        }
        var at = intervention.at();
        return backToTheAgent(TransferOutcome.CANCELLED, at)
                .after(takenBack(TransferOutcome.CANCELLED, at))
                .publish(intervention.event(CallAction.FREE_AGENT), at);
    }
}
