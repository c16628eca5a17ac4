package callcenter.routing.usecase;

import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.CallRow;
import java.util.List;

/**
 * A decision about a locked call, to be saved.
 *
 * @param offers   what it makes of agents who were reserved for it
 * @param reserved their rows, which changed
 */
record Saving(CallRow row, Decision decision, List<Offer> offers, List<AgentRow> reserved) {

    Saving(CallRow row, Decision decision) {
        this(row, decision, List.of(), List.of());
    }

    /** With what the norms say. */
    Saving noted(List<NormNote> notes) {
        return new Saving(row, decision.noted(notes), offers, reserved);
    }

    /** With what they say about who had the customer before. */
    Saving noted(ReceivedCall before, List<NormNote> notes) {
        return new Saving(row, decision.noted(before, notes), offers, reserved);
    }
}
