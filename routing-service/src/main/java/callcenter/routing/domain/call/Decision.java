package callcenter.routing.domain.call;

import callcenter.events.call.CallEnded;
import callcenter.events.call.CallEvent;
import callcenter.events.call.CallReceived;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.OfferPauses;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The next state of a call and everything that goes with it; all of it is committed, or nothing. */
public record Decision(Call next, List<CallEffect> effects) {

    public Decision {
        effects = List.copyOf(effects);
    }

    static Decision to(Call next) {
        return new Decision(next, List.of());
    }

    /** The events of this decision in order. */
    public List<CallEvent> events() {
        return effects.stream()
                .filter(CallEffect.Published.class::isInstance)
                .map(effect -> ((CallEffect.Published) effect).event())
                .toList();
    }

    /** The commands of this decision in order. */
    public List<TelephonyCommand> commands() {
        return effects.stream()
                .filter(CallEffect.Commanded.class::isInstance)
                .map(effect -> ((CallEffect.Commanded) effect).command())
                .toList();
    }

    /** The same, when the caller is greeted and told goodbye by what answers the platform. */
    public Decision saidByTheAnswer() {
        var greeting = next instanceof Greeted it ? it.greeting() : null;
        return without(effect -> effect instanceof CallEffect.Commanded(TelephonyCommand said)
                && (said instanceof TelephonyCommand.Farewell || said.equals(greeting)));
    }

    /** The same about a call of which it was told before that it was received. */
    public Decision receivedBefore() {
        return without(effect -> effect instanceof CallEffect.Published(CallReceived ignored, Instant ignoredToo));
    }

    private Decision without(Predicate<CallEffect> unwanted) {
        return new Decision(next, effects.stream().filter(unwanted.negate()).toList());
    }

    Decision publish(CallEvent event, Instant at) {
        return with(new CallEffect.Published(event, at));
    }

    Decision tell(TelephonyCommand command) {
        return with(new CallEffect.Commanded(command));
    }

    Decision start(CallClock clock, Instant dueAt) {
        return with(new CallEffect.ClockSet(clock, dueAt));
    }

    Decision stop(CallClock clock) {
        return with(new CallEffect.ClockStopped(clock));
    }

    Decision reservation(ReservationId reservation, ReservationStatus status) {
        return with(new CallEffect.ReservationDecided(reservation, status));
    }

    Decision agent(AgentId agent, AgentConsequence consequence) {
        return with(new CallEffect.AgentAffected(agent, consequence));
    }

    /** What an offer that is over means for its agent, by what his queue sets for that. */
    Decision agent(AgentId agent, OfferOutcome outcome, OfferPauses pauses) {
        return with(new CallEffect.AgentAffected(
                agent, outcome.consequence(), outcome.pause(pauses), pauses.missesToAway()));
    }

    Decision owes(CallPart part) {
        return with(new CallEffect.PartOwed(part));
    }

    Decision note(String what, String norm, String detail, Instant at) {
        return with(new CallEffect.Noted(what, norm, detail, at));
    }

    /** The same call, served by this queue because there is none of that name or number any more. */
    public Decision servedByAnother(@Nullable String norm, String missed, QueueId instead, Instant at) {
        return with(new CallEffect.Noted(
                "fallback-queue", norm, missed + " is no queue's: served by " + instead.value(), at));
    }

    /** Who ended the conversation, if this decision ends one. */
    public Optional<EndedBy> conversationOver() {
        return next instanceof WrappingUp over && events().stream().anyMatch(CallEnded.class::isInstance)
                ? Optional.of(over.ending().by())
                : Optional.empty();
    }

    /** With what the norms say about the call; nothing is said about one that nobody has received. */
    public Decision noted(List<NormNote> notes) {
        return next instanceof ReceivedCall call ? noted(call, notes) : this;
    }

    /** The same about the call as it was before, and so about who had the customer then. */
    public Decision noted(ReceivedCall call, List<NormNote> notes) {
        var noted = this;
        for (var note : notes) {
            noted = noted.publish(CallFacts.noted(call, note), note.at());
        }
        return noted;
    }

    /** The same effects after these: what happened before goes first. */
    public Decision after(Decision earlier) {
        var all = new ArrayList<>(earlier.effects);
        all.addAll(effects);
        return new Decision(next, all);
    }

    private Decision with(CallEffect effect) {
        var more = new ArrayList<>(effects);
        more.add(effect);
        return new Decision(next, more);
    }
}
