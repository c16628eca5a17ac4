package callcenter.routing.domain.nuisance;

import callcenter.routing.domain.call.NuisanceLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody's wish to have a number listed, with the evidence.
 *
 * @param lasts     how long it is to be in force, from the approval on
 * @param incidents the evidence, the call it is proposed from first; never empty
 * @param by        subject of the person's token
 */
public record Proposal(
        NuisanceId id,
        NuisanceCaller caller,
        NuisanceLevel level,
        Duration lasts,
        List<Incident> incidents,
        String by,
        Instant at) {

    public Proposal {
        incidents = List.copyOf(incidents);
        if (incidents.isEmpty()) {
            throw new IllegalArgumentException("Nobody is listed without evidence");
        }
        if (!lasts.isPositive()) {
            throw new IllegalArgumentException("It ends, and not before it began");
        }
    }
}
