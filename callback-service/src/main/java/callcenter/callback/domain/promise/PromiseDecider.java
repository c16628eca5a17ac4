package callcenter.callback.domain.promise;

import callcenter.calendar.CalendarAnswer;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.PromiseState.Ended;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.callback.domain.promise.PromiseState.Planned;
import callcenter.events.callback.PromiseMade;
import callcenter.events.callback.PromiseWaived;
import java.time.Instant;
import java.util.List;

/** Every decision about a promise: from a promise, a command and the time to the promise afterwards and its events. */
public final class PromiseDecider {

    private final PromiseRules rules;
    private final Endings endings;
    private final Recording recording;
    private final Attempting attempting;
    private final CallSignals signals;
    private final Watching watching;
    private final CustomersCall inbound;
    private final Changing changing;
    private final Owning owning = new Owning();

    public PromiseDecider(PromiseRules rules) {
        this.rules = rules;
        this.endings = new Endings(rules);
        this.recording = new Recording(rules, endings);
        this.attempting = new Attempting(rules, recording, endings);
        this.signals = new CallSignals(rules, recording, endings);
        this.watching = new Watching(rules, new Alarms(rules), endings);
        this.inbound = new CustomersCall(rules, endings);
        this.changing = new Changing(rules, endings);
    }

    /** How the time of a promise of this kind, agreed then, counts; at its end the promise is due. */
    public CalendarAnswer<Reckoning> reckon(PromiseKind kind, Instant agreedAt, Wishes wishes) {
        return rules.of(kind).reckon(agreedAt, wishes);
    }

    /** A new promise with its first attempt planned; escalated at once when no try fits before it is due. */
    public Decision make(Terms terms, Instant now) {
        var id = PromiseId.of(terms.callId(), terms.kind());
        var kind = rules.of(terms);
        var firstAt = kind.firstCall(terms, now);
        var planned = new Planned(firstAt);
        var promise = new Promise(id, terms, List.of(), Watch.CALM, planned);
        var made = Decision.unchanged(promise).then(promise, madeEvent(terms));
        return firstAt.isBefore(terms.dueAt()) ? made : recording.giveUp(made, planned, now);
    }

    /**
     * Applies one command.
     *
     * @throws IllegalTransition when a person asks for what the state does not allow
     */
    public Decision decide(Promise promise, PromiseCommand command, Instant now) {
        return switch (command) {
            case PromiseCommand.RequestCall request -> attempting.request(promise, now);
            case PromiseCommand.GiveUpLostCall lost -> attempting.giveUpLost(promise, now);
            case PromiseCommand.NoteOfferMissed missed -> signals.offerMissed(promise, missed);
            case PromiseCommand.NoteAnswered answered -> signals.answered(promise, answered.callId());
            case PromiseCommand.NoteNotReached missed -> signals.notReached(promise, missed, now);
            case PromiseCommand.NoteTalked talked ->
                promise.state() instanceof PromiseState.CustomerOnLine line
                                && line.callId().equals(talked.conversation().callId())
                        ? inbound.talked(promise, line, talked.conversation(), now)
                        : signals.talked(promise, talked.conversation());
            case PromiseCommand.NoteParty party -> signals.party(promise, party, now);
            case PromiseCommand.NoteCustomerCalled called -> inbound.called(promise, called, now);
            case PromiseCommand.NoteCustomerGone gone -> inbound.gone(promise, gone.callId(), now);
            case PromiseCommand.ConfirmCustomerCalled confirmed -> inbound.confirmed(promise, confirmed, now);
            case PromiseCommand.Postpone postpone -> changing.postpone(promise, postpone, now);
            case PromiseCommand.PlanAsAsked asked -> changing.planAsAsked(promise, asked, now);
            case PromiseCommand.HandOver over -> owning.handOver(promise, over, now);
            case PromiseCommand.ReturnToOwner back -> owning.handBack(promise, back.ownerId(), now);
            case PromiseCommand.Merge merge -> changing.merge(promise, merge, now);
            case PromiseCommand.Replan replan -> changing.replan(promise, replan, now);
            case PromiseCommand.Acknowledge acknowledge -> watching.acknowledge(promise, acknowledge, now);
            case PromiseCommand.ClimbLadder climb -> watching.climb(promise, now);
            case PromiseCommand.NoticeRisk risk -> watching.notice(promise, now);
            case PromiseCommand.BreakIfDue due -> watching.breakIfDue(promise, now);
            case PromiseCommand.Waive waive -> waive(promise, waive, now);
        };
    }

    private static PromiseMade madeEvent(Terms terms) {
        return new PromiseMade(
                terms.callId(),
                terms.kind().name(),
                terms.contact().customerId(),
                terms.contact().number(),
                terms.matter(),
                terms.ownerId(),
                terms.queueId(),
                terms.agreedAt(),
                terms.dueAt(),
                terms.ties().followsId(),
                terms.ties().rulesVersion());
    }

    private Decision waive(Promise promise, PromiseCommand.Waive waive, Instant now) {
        return switch (promise.state()) {
            case Open open ->
                endings.withdrawn(Decision.unchanged(promise), "WAIVED", now)
                        .then(
                                promise.in(open.waive(waive.by(), waive.reason(), now)),
                                new PromiseWaived(waive.by(), waive.reason(), now));
            case Ended ended -> throw new IllegalTransition(ended.label(), List.of(), waive.label());
        };
    }
}
