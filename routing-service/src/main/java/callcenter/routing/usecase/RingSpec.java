package callcenter.routing.usecase;

import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Ring;
import callcenter.routing.domain.queue.Rings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ring as written: who may take a call that has waited this long.
 *
 * @param afterMs wait that opens it, up to an hour; the first ring's is 0
 * @param skills  least proficiency per skill, 1 to 10; none means anybody
 * @param require what skills alone cannot say; instead of them
 */
public record RingSpec(
        @Nullable Long afterMs,
        @Nullable Map<String, Integer> skills,
        @Nullable RequirementSpec require) {

    private static final int MOST_RINGS = 10;

    /** A queue's rings, or the one ring of its skills, or a refusal that names the field. */
    static Rings toRings(@Nullable Map<String, Integer> skills, @Nullable List<RingSpec> written, SpecCheck check) {
        if (written == null) {
            return Rings.always(Requirement.levels(check.skills(skills)));
        }
        if (skills != null) {
            throw check.refuse("skills", "either skills or rings");
        }
        if (written.isEmpty() || written.size() > MOST_RINGS) {
            throw check.refuse("rings", "1 to " + MOST_RINGS + " rings");
        }
        var rings = new ArrayList<Ring>();
        for (int i = 0; i < written.size(); i++) {
            var ring = written.get(i);
            if (ring == null) {
                throw check.refuse("rings", "objects with afterMs and skills or require");
            }
            var before = rings.isEmpty() ? null : rings.getLast().after();
            rings.add(ring.toRing(before, check.within("rings[" + i + "]")));
        }
        return new Rings(rings);
    }

    private Ring toRing(@Nullable Duration before, SpecCheck check) {
        return new Ring(wait(before, check), requirement(check));
    }

    private Duration wait(@Nullable Duration before, SpecCheck check) {
        if (before == null) {
            if (afterMs != null && afterMs != 0) {
                throw check.refuse("afterMs", "0 for the first ring: it is open at once");
            }
            return Duration.ZERO;
        }
        var after = check.duration("afterMs", afterMs, 0);
        if (after.compareTo(before) <= 0) {
            throw check.refuse("afterMs", "more than the " + before.toMillis() + " of the ring before");
        }
        return after;
    }

    private Requirement requirement(SpecCheck check) {
        if ((skills == null) == (require == null)) {
            throw check.refuse("skills", "either skills or require");
        }
        return require == null
                ? Requirement.levels(check.skills(skills))
                : require.toRequirement(check.within("require"));
    }
}
