package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Wishes;
import java.time.Instant;

/** How an agent meets the language that the customer would rather speak, for the record (ANS-7). */
public final class LanguageMet {

    private LanguageMet() {}

    /** The same decision, with a word about whom it rings; none when the customer has no wish. */
    public static Decision noted(Decision decision, Place place, AgentProfile rung, Instant at) {
        Wishes wishes = place.wished();
        if (wishes.languages().isEmpty()) {
            return decision;
        }
        var spoken = wishes.spoken(rung.skills()).orElse("none");
        return decision.note(
                wishes.foreignTo(rung.skills()) ? "other-language" : "language-spoken",
                "ANS-7",
                rung.id() + ": " + spoken + " of " + String.join(", ", wishes.languages()),
                at);
    }
}
