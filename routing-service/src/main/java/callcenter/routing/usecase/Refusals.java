package callcenter.routing.usecase;

import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.bulletin.SamePerson;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.NotTheirCall;
import callcenter.routing.domain.nuisance.SecondPersonNeeded;
import callcenter.web.Problem;

/** Puts the domain's refusals into words for clients. */
final class Refusals {

    private Refusals() {}

    static Throwable asProblem(Throwable failure) {
        return switch (failure) {
            case IllegalTransition it -> Problem.illegalTransition(it.state(), it.allowed(), it.attempted());
            case SecondPersonNeeded it ->
                Problem.of(
                        403,
                        "second-person-needed",
                        "Not permitted",
                        it.attempted() + " is for somebody who had no part in it so far.");
            case NotTheirCall it -> Problem.forbidden("Call and agent do not belong together.");
            case SamePerson it -> Problem.forbidden("Whoever wrote a bulletin does not approve it.");
            default -> failure;
        };
    }

    static Problem noCall(CallId id) {
        return Problem.notFound("call", id.value());
    }

    static Problem noAgent(AgentId id) {
        return Problem.notFound("agent", id.value());
    }
}
