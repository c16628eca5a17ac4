package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.web.Problem;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a call that somebody asks for is not placed, and what would be right; the last part of each type is on the ledger. */
final class AskRefusals {

    private AskRefusals() {}

    static Problem planned(String promiseId) {
        return refusal(
                "promise-has-its-plan",
                "Promises are called by their plan",
                "The call for promise " + promiseId
                        + " is asked for where its attempts are kept: POST /callbacks/{id}/plan sets its time.");
    }

    static Problem keyUsed() {
        return refusal(
                "key-used",
                "This key was used for another call",
                "Use a new Idempotency-Key for a call with another reason.");
    }

    static Problem noNumber(CallId about) {
        return refusal("no-number", "No number is known", "The customer of call " + about + " withheld the number.");
    }

    static Problem notCalled(String why) {
        return refusal("number-not-called", "This number is not called", "The customer's number is not called: " + why);
    }

    static Problem notNow(Optional<Instant> opensAt) {
        var problem = refusal(
                "not-now",
                "Not a decent hour to call",
                "Customers are called outside rest, meals and holidays, unless they chose the time: then say so by"
                        + " customerChose.");
        return opensAt.map(at -> problem.with("callableAt", at.toString())).orElse(problem);
    }

    static Problem unread(CallId earlier) {
        return refusal("read-first", "Read before you dial", "Read what was before: GET /calls/" + earlier + "/record.")
                .with("earlierCallId", earlier.value());
    }

    /** @param live null when it is not known any more which */
    static Problem busy(@Nullable CallId live) {
        var problem = refusal(
                "already-in-contact", "Already in contact", "There is a call with this customer at the moment.");
        return live == null ? problem : problem.with("callId", live.value());
    }

    private static Problem refusal(String slug, String title, String detail) {
        return Problem.of(409, slug, title, detail);
    }
}
