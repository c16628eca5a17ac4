package callcenter.routing.domain.figures;

import java.time.Instant;

/** One phone that rang for a call, and what became of it. */
record OfferHistory(String agent, Instant offeredAt, Outcome outcome) {

    enum Outcome {
        OPEN,
        ANSWERED,
        /** Rang out, or was declined. */
        MISSED,
        /** Over for a reason that is not the agent's, before or after the answer. */
        TAKEN_BACK
    }

    OfferHistory became(Outcome next) {
        return new OfferHistory(agent, offeredAt, next);
    }

    boolean answered() {
        return outcome == Outcome.ANSWERED;
    }

    boolean missed() {
        return outcome == Outcome.MISSED;
    }

    boolean open() {
        return outcome == Outcome.OPEN;
    }
}
