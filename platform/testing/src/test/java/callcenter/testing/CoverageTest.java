package callcenter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.fixture.ProvenByClass;
import callcenter.fixture.ProvenByMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Test
    void a_test_proves_what_it_or_its_class_names_and_a_disabled_one_nothing() {
        assertEquals(Set.of("N-1", "N-2", "R-1"), proofs(ProvenByMethod.class).ids());
        assertEquals(Set.of("N-5"), proofs(ProvenByClass.class).ids());
    }

    @Test
    void what_nothing_proves_is_a_fault() {
        var faults = coverage(listed("N-1"), listed("N-2"), listed("N-9"), listed("R-1"))
                .faults();

        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.getFirst().startsWith("N-9 has neither a test"), faults.getFirst());
    }

    @Test
    void an_exemption_holds_until_its_day() {
        var all = new Obligation[] {listed("N-1"), listed("N-2"), listed("R-1"), exempt("N-9", TODAY)};
        assertEquals(List.of(), coverage(all).faults());

        all[3] = exempt("N-9", TODAY.minusDays(1));
        assertEquals(1, coverage(all).faults().size());
        assertTrue(coverage(all).table().contains("EXEMPTION RAN OUT"));
    }

    @Test
    void an_id_that_nobody_listed_is_a_fault() {
        var faults = coverage(listed("N-1"), listed("N-2")).faults();

        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().startsWith("R-1 is named by"), faults.getFirst());
    }

    @Test
    void the_lists_are_readable_and_name_each_id_once() {
        var norms = Obligation.read("/callcenter/testing/norms.csv");
        var failures = Obligation.read("/callcenter/testing/failure-cases.csv");

        assertEquals(94, norms.stream().map(Obligation::id).distinct().count());
        assertEquals(94, norms.size());
        assertEquals(
                failures.size(),
                failures.stream().map(Obligation::id).distinct().count());
        norms.forEach(norm ->
                assertTrue(norm.id().matches("[A-Z]{3}-\\d+") && !norm.wording().isBlank(), norm.id()));
        failures.forEach(
                it -> assertTrue(it.id().matches("R\\d{2}") && !it.wording().isBlank(), it.id()));
    }

    @Test
    void an_exemption_without_a_date_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Obligation.read("/callcenter/testing/undated.csv"));
    }

    private static Coverage coverage(Obligation... listed) {
        return new Coverage(List.of(listed), proofs(ProvenByMethod.class), TODAY);
    }

    private static Proofs proofs(Class<?> type) {
        return Proofs.of(new ClassFileImporter().importClass(type));
    }

    private static Obligation listed(String id) {
        return new Obligation(id, "wording", Optional.empty());
    }

    private static Obligation exempt(String id, LocalDate until) {
        return new Obligation(id, "wording", Optional.of(new Obligation.Exemption(until, "later")));
    }
}
