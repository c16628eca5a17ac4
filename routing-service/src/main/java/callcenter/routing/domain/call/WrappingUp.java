package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.WrapUpMode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conversation is over and its record is owed, for as long as it takes (CAL-12).
 *
 * @param survey null when the customer is not asked to rate it
 */
public record WrappingUp(
        CallOrigin origin,
        Place place,
        Talk talk,
        Ending ending,
        @Nullable Survey survey) implements Conversation, Surveyed {

    /** The customer is not asked to rate it. */
    public WrappingUp(CallOrigin origin, Place place, Talk talk, Ending ending) {
        this(origin, place, talk, ending, null);
    }

    static Decision from(CallOrigin origin, Place place, Talk talk, EndedBy by, Instant at) {
        var ending = Ending.of(by, at, talk.talkedMs(at));
        var over = Decision.to(new WrappingUp(origin, place, talk, ending))
                .publish(CallFacts.handled(origin, place, talk, ending), at)
                .agent(talk.agent(), AgentConsequence.TALK_ENDED)
                .start(CallClock.WRAP_UP, at.plus(origin.terms().wrapUpLimit()));
        return over.noted(beyondGoal(origin, ending));
    }

    /** The talk time of our own calls has a goal, which nobody is blamed for missing (CAL-7). */
    private static List<NormNote> beyondGoal(CallOrigin origin, Ending ending) {
        var goal = origin.terms().norms().outboundTalk().toMillis();
        return origin.outbound() && ending.talkMs() > goal
                ? List.of(new NormNote(
                        "CAL-7",
                        "talk-goal-passed",
                        NormNote.Weight.FACT,
                        ending.talkMs() + " ms of " + goal + " ms",
                        ending.at()))
                : List.of();
    }

    @Override
    public WrappingUp with(Talk changed) {
        return new WrappingUp(origin, place, changed, ending, survey);
    }

    @Override
    public WrappingUp with(Survey next) {
        return new WrappingUp(origin, place, talk, ending, next);
    }

    private WrappingUp with(Ending changed) {
        return new WrappingUp(origin, place, talk, changed, survey);
    }

    @Override
    public Decision stopMonitor(String id) {
        throw illegal(CallAction.MONITOR);
    }

    @Override
    public CallState state() {
        return CallState.WRAPPING_UP;
    }

    @Override
    public Set<CallAction> allowed() {
        var allowed = EnumSet.of(CallAction.WRAP_UP, CallAction.PROMISE);
        if (!ending.agentFreed()) {
            allowed.add(CallAction.FREE_AGENT);
        }
        if (!origin.outbound()) {
            allowed.add(CallAction.WRONG_NUMBER);
        }
        return allowed;
    }

    /** Who has the wrong number hangs up before anybody can note it. */
    @Override
    public Decision wrongNumber(AgentId agent, WrongNumber wrong, Instant now) {
        return origin.outbound()
                ? Conversation.super.wrongNumber(agent, wrong, now)
                : talk.forSomebodyElse(this, agent, wrong, now);
    }

    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        if (clock == CallClock.SURVEY) {
            return surveyDue(now);
        }
        var dueAt = ending.at().plus(origin.terms().wrapUpLimit());
        if (clock != CallClock.WRAP_UP || ending.overdue()) {
            return unchanged();
        }
        if (now.isBefore(dueAt)) {
            return unchanged().start(CallClock.WRAP_UP, dueAt);
        }
        var late = Decision.to(with(ending.late())).publish(CallFacts.wrapUpOverdue(origin, talk, dueAt), now);
        return origin.terms().wrapUpMode() == WrapUpMode.TIMED && !ending.agentFreed()
                ? goesOn(ending.late(), dueAt).after(late)
                : late;
    }

    @Override
    public Decision agentAsksToGoOn(AgentId agent, Instant now) {
        return origin.terms().wrapUpMode() == WrapUpMode.OPTIONAL && agent.equals(talk.agent()) && !ending.agentFreed()
                ? goesOn(ending, now)
                : unchanged();
    }

    /** The agent owes the record and is kept from nothing by it. */
    private Decision goesOn(Ending so, Instant since) {
        return Decision.to(with(so.agentWentOn(since))).agent(talk.agent(), AgentConsequence.RELEASED);
    }

    /** A record that says that the caller wanted somebody else notes it, and where it was noted before the record says it. */
    @Override
    public Decision wrapUp(AgentId agent, WrapUpRecord written, Instant now) {
        requireAgent(agent);
        if (written.wrongNumber() && talk.wrongNumber() == null && !origin.outbound()) {
            var noted = wrongNumber(agent, new WrongNumber(null, null), now);
            return noted.next().wrapUp(agent, written, now).after(noted);
        }
        var record = talk.wrongNumber() == null ? written : written.ofWrongNumber();
        var completed = Decision.to(new Completed(origin, place, talk, ending, now, survey))
                .publish(CallFacts.wrappedUp(this, record, now), now)
                .stop(CallClock.WRAP_UP);
        return ending.agentFreed() ? completed : completed.agent(agent, AgentConsequence.RELEASED);
    }

    @Override
    public Decision freeAgent(AgentId agent, Intervention intervention) {
        if (ending.agentFreed()) {
            return Conversation.super.freeAgent(agent, intervention);
        }
        return Decision.to(with(ending.withoutAgent()))
                .publish(intervention.event(CallAction.FREE_AGENT), intervention.at())
                .agent(talk.agent(), AgentConsequence.RELEASED);
    }
}
