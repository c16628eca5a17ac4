package callcenter.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds {@code norms.csv} and {@code failure-cases.csv} against the tests of all modules: each id needs a test that
 * names it or an exemption that has not run out, and no test may name an id that is not listed.
 */
public final class Coverage {

    private final List<Obligation> obligations;
    private final Proofs proofs;
    private final LocalDate today;

    Coverage(List<Obligation> obligations, Proofs proofs, LocalDate today) {
        this.obligations = obligations;
        this.proofs = proofs;
        this.today = today;
    }

    /** Of every module under the root of the repository, as far as its tests are compiled. */
    public static Coverage of(Path root) {
        var listed = Stream.of("norms.csv", "failure-cases.csv")
                .flatMap(file -> Obligation.read("/callcenter/testing/" + file).stream())
                .toList();
        return new Coverage(listed, Proofs.in(testClasses(root)), LocalDate.now(ZoneOffset.UTC));
    }

    /** Prints the table and ends with 1 when something is uncovered. Argument: root of the repository. */
    public static void main(String[] arguments) {
        var coverage = of(Path.of(arguments.length == 0 ? "." : arguments[0]));
        System.out.println(coverage.table());
        coverage.faults().forEach(System.err::println);
        if (!coverage.faults().isEmpty()) {
            System.exit(1);
        }
    }

    /** Prints the table; fails with every fault. For a test that runs after all modules. */
    public void require() {
        System.out.println(table());
        if (!faults().isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), faults()));
        }
    }

    /** One sentence per id without a proof or a valid exemption, and per unknown id. */
    public List<String> faults() {
        var known = obligations.stream().map(Obligation::id).collect(Collectors.toSet());
        var unproven = obligations.stream()
                .filter(obligation -> proofs.of(obligation.id()).isEmpty())
                .filter(obligation -> !isExempt(obligation))
                .map(obligation ->
                        obligation.id() + " has neither a test nor a valid exemption: " + obligation.wording());
        var unknown = proofs.ids().stream()
                .filter(id -> !known.contains(id))
                .map(id -> id + " is named by " + proofs.of(id) + " but listed nowhere");
        return Stream.concat(unproven, unknown).toList();
    }

    /** The coverage, one line per id. */
    public String table() {
        var proven = obligations.stream()
                .filter(obligation -> !proofs.of(obligation.id()).isEmpty())
                .count();
        var heading = "Norms and field failures: %d of %d proven by tests, %d exempt"
                .formatted(
                        proven,
                        obligations.size(),
                        obligations.stream()
                                .filter(obligation -> proofs.of(obligation.id()).isEmpty() && isExempt(obligation))
                                .count());
        return obligations.stream()
                .map(obligation ->
                        "%-7s %-62.62s %s".formatted(obligation.id(), obligation.wording(), state(obligation)))
                .collect(Collectors.joining("\n", heading + "\n", "\n"));
    }

    private String state(Obligation obligation) {
        var tests = proofs.of(obligation.id());
        if (!tests.isEmpty()) {
            return tests.size() + (tests.size() == 1 ? " test: " : " tests: ") + tests.first();
        }
        return obligation
                .exemption()
                .map(exemption -> (isExempt(obligation) ? "exempt until " : "EXEMPTION RAN OUT ") + exemption.until()
                        + ": " + exemption.reason())
                .orElse("NOT PROVEN");
    }

    private boolean isExempt(Obligation obligation) {
        return obligation
                .exemption()
                .map(exemption -> !today.isAfter(exemption.until()))
                .orElse(false);
    }

    private static TreeSet<Path> testClasses(Path root) {
        try (var folders = Files.walk(root, 4)) {
            return folders.filter(folder -> folder.endsWith("target/test-classes"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
