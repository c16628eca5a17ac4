package callcenter.routing.usecase;

import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Requirement.AllOf;
import callcenter.routing.domain.queue.Requirement.AnyOf;
import callcenter.routing.domain.queue.Requirement.AtLeast;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A demand on skills as written: one skill with its level, or all of some demands, or any of them.
 *
 * @param level least proficiency in the skill, 1 to 10
 */
public record RequirementSpec(
        @Nullable String skill,
        @Nullable Integer level,
        @Nullable List<RequirementSpec> allOf,
        @Nullable List<RequirementSpec> anyOf) {

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 20;

    Requirement toRequirement(SpecCheck check) {
        return toRequirement(check, 1);
    }

    private Requirement toRequirement(SpecCheck check, int depth) {
        if (Stream.of(skill, allOf, anyOf).filter(Objects::nonNull).count() != 1) {
            throw check.refuse("skill", "one of skill, allOf and anyOf");
        }
        if (skill == null && level != null) {
            throw check.refuse("level", "only beside a skill");
        }
        if (allOf != null) {
            return new AllOf(parts("allOf", allOf, check, depth));
        }
        if (anyOf != null) {
            return new AnyOf(parts("anyOf", anyOf, check, depth));
        }
        return new AtLeast(check.text("skill", skill), check.between("level", level, 0, 1, 10));
    }

    private static List<Requirement> parts(String field, List<RequirementSpec> written, SpecCheck check, int depth) {
        if (depth >= DEEPEST) {
            throw check.refuse(field, "demands at most " + DEEPEST + " deep");
        }
        if (written.isEmpty() || written.size() > MOST_PARTS || written.contains(null)) {
            throw check.refuse(field, "1 to " + MOST_PARTS + " demands");
        }
        var parts = new ArrayList<Requirement>();
        for (int i = 0; i < written.size(); i++) {
            parts.add(written.get(i).toRequirement(check.within(field + "[" + i + "]"), depth + 1));
        }
        return parts;
    }
}
