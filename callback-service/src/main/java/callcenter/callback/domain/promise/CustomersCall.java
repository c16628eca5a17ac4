package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.Calling;
import callcenter.callback.domain.promise.PromiseState.CustomerOnLine;
import callcenter.callback.domain.promise.PromiseState.Ended;
import callcenter.callback.domain.promise.PromiseState.Escalated;
import callcenter.callback.domain.promise.PromiseState.Planned;
import callcenter.callback.domain.promise.PromiseState.Requested;
import java.time.Instant;
import java.util.List;

/** The customer calls in first: nobody dials meanwhile, and the conversation keeps the promise (CBK-5, CAL-9). */
final class CustomersCall {

    private final PromiseRules rules;
    private final Endings endings;

    CustomersCall(PromiseRules rules, Endings endings) {
        this.rules = rules;
        this.endings = endings;
    }

    /** The call in which it was made is no answer to it. */
    Decision called(Promise promise, PromiseCommand.NoteCustomerCalled called, Instant now) {
        return called.callId().equals(promise.terms().callId())
                ? Decision.unchanged(promise)
                : met(promise, called.callId(), called.at(), now);
    }

    private Decision met(Promise promise, String callId, Instant at, Instant now) {
        return switch (promise.state()) {
            case Planned planned -> Decision.unchanged(promise.in(planned.meet(callId, at)));
            case Escalated escalated -> Decision.unchanged(promise.in(escalated.meet(callId, at)));
            case Requested requested -> takenBack(promise, requested, now).in(requested.meet(callId, at));
            case CustomerOnLine line -> Decision.unchanged(promise);
            case Calling calling -> Decision.unchanged(promise);
            case Ended ended -> Decision.unchanged(promise);
        };
    }

    Decision talked(Promise promise, CustomerOnLine line, Conversation conversation, Instant now) {
        var over = promise.in(line.end(conversation));
        return counts(promise, line, conversation)
                ? endings.keep(Decision.unchanged(over), line, conversation, line.confirmedBy(), now)
                : Decision.unchanged(over);
    }

    Decision gone(Promise promise, String callId, Instant now) {
        return promise.state() instanceof CustomerOnLine line && line.callId().equals(callId)
                ? Decision.unchanged(promise.in(line.resume(now)))
                : Decision.unchanged(promise);
    }

    /** Before the call is over or after it; never about the call in which it was made. */
    Decision confirmed(Promise promise, PromiseCommand.ConfirmCustomerCalled command, Instant now) {
        if (promise.state() instanceof Ended
                || command.callId().equals(promise.terms().callId())) {
            throw refusal(promise, command);
        }
        var met = met(promise, command.callId(), now, now);
        if (!(met.promise().state() instanceof CustomerOnLine line)
                || !line.callId().equals(command.callId())) {
            throw refusal(promise, command);
        }
        var confirmed = line.confirm(command.by());
        var decision = met.in(confirmed);
        var talked = confirmed.talked();
        return talked != null && counts(promise, confirmed, talked)
                ? endings.keep(decision, confirmed, talked, command.by(), now)
                : decision;
    }

    private boolean counts(Promise promise, CustomerOnLine line, Conversation conversation) {
        var keptBy = rules.of(promise.terms()).conduct().keptBy();
        return conversation.talk().compareTo(rules.minimumTalk()) >= 0
                && (line.confirmedBy() != null || keptBy == KeptBy.ANY_CONVERSATION);
    }

    /** A call that nobody has answered: routing is told, and it was no try. */
    private Decision takenBack(Promise promise, Requested requested, Instant now) {
        return endings.notPlaced(
                endings.withdrawn(Decision.unchanged(promise), "CUSTOMER_CALLED", now), requested.attempt(), now, now);
    }

    private static IllegalTransition refusal(Promise promise, PromiseCommand command) {
        return new IllegalTransition(promise.state().label(), List.of(), command.label());
    }
}
