package callcenter.qa.rest;

import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.web.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** What the caller of this request may see. */
@RequestScoped
class Reader {

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    Sight sight() {
        return new Sight(
                caller.hasAnyRole("supervisor", "quality"),
                caller.hasAnyRole("shift-leader") ? caller.teams() : Set.of(),
                new AgentId(caller.agentId()));
    }
}
