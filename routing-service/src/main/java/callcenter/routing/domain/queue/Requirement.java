package callcenter.routing.domain.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is demanded of an agent's skills: proficiency per skill, 1 to 10. */
public sealed interface Requirement {

    boolean metBy(Map<String, Integer> skills);

    /** The part that is not met; empty when all is. */
    Optional<Requirement> lacking(Map<String, Integer> skills);

    /** At least this proficiency in each of these skills; of everybody when there are none. */
    static Requirement levels(Map<String, Integer> least) {
        return new AllOf(least.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Requirement>map(demand -> new AtLeast(demand.getKey(), demand.getValue()))
                .toList());
    }

    /** One skill. */
    record AtLeast(String skill, int level) implements Requirement {

        @Override
        public boolean metBy(Map<String, Integer> skills) {
            return skills.getOrDefault(skill, 0) >= level;
        }

        @Override
        public Optional<Requirement> lacking(Map<String, Integer> skills) {
            return metBy(skills) ? Optional.empty() : Optional.of(this);
        }

        @Override
        public String toString() {
            return skill + " >= " + level;
        }
    }

    /** Each part; met by everybody when there is none. */
    record AllOf(List<Requirement> parts) implements Requirement {

        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean metBy(Map<String, Integer> skills) {
            return parts.stream().allMatch(part -> part.metBy(skills));
        }

        @Override
        public Optional<Requirement> lacking(Map<String, Integer> skills) {
            var missing = parts.stream()
                    .flatMap(part -> part.lacking(skills).stream())
                    .toList();
            return switch (missing.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(missing.getFirst());
                default -> Optional.of(new AllOf(missing));
            };
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "anybody" : joined(parts, " and ");
        }
    }

    /** One of the parts, of which there is at least one. */
    record AnyOf(List<Requirement> parts) implements Requirement {

        public AnyOf {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("One of nothing is met by nobody");
            }
        }

        @Override
        public boolean metBy(Map<String, Integer> skills) {
            return parts.stream().anyMatch(part -> part.metBy(skills));
        }

        @Override
        public Optional<Requirement> lacking(Map<String, Integer> skills) {
            return metBy(skills)
                    ? Optional.empty()
                    : Optional.of(new AnyOf(parts.stream()
                            .flatMap(part -> part.lacking(skills).stream())
                            .toList()));
        }

        @Override
        public String toString() {
            return joined(parts, " or ");
        }
    }

    private static String joined(List<Requirement> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof AtLeast || parts.size() == 1 ? part.toString() : "(" + part + ")")
                .collect(Collectors.joining(word));
    }
}
