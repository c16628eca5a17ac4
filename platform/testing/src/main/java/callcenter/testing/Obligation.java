package callcenter.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A norm to execute, or a field failure to make impossible.
 *
 * @param id        such as {@code ANS-1} or {@code R03}
 * @param wording   one line of our own
 * @param exemption why no test proves it yet, and until when that is accepted
 */
record Obligation(String id, String wording, Optional<Exemption> exemption) {

    /** Accepted up to and including {@code until}. */
    record Exemption(LocalDate until, String reason) {}

    private static final Pattern EXEMPTION = Pattern.compile("exempt until (\\d{4}-\\d{2}-\\d{2}): (.+)");

    static List<Obligation> read(String resource) {
        return CsvFile.rows(SchemaCheck.text(resource)).stream()
                .map(Obligation::of)
                .toList();
    }

    private static Obligation of(List<String> fields) {
        if (fields.size() < 2 || fields.size() > 3) {
            throw new IllegalArgumentException("id, wording and perhaps an exemption expected: " + fields);
        }
        var exemption = fields.size() == 3 ? fields.get(2) : "";
        return new Obligation(
                fields.get(0), fields.get(1), exemption.isEmpty() ? Optional.empty() : Optional.of(parse(exemption)));
    }

    private static Exemption parse(String text) {
        var match = EXEMPTION.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Expected 'exempt until <date>: <reason>' but found '" + text + "'");
        }
        return new Exemption(LocalDate.parse(match.group(1)), match.group(2));
    }
}
