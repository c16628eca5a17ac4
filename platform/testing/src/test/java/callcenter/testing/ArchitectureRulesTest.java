package callcenter.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import callcenter.fixture.domain.PureDecision;
import callcenter.fixture.usecase.KnowsTheEdge;
import callcenter.ticket.ForeignService;
import callcenter.web.PlatformThatKnowsAService;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is broken once on purpose: a rule that lets its fixture pass would protect nothing. */
class ArchitectureRulesTest {

    static Stream<Arguments> offenders() {
        return Stream.of(
                arguments(ArchitectureRules.DOMAIN_IS_PURE, "domain.AnswersReactively"),
                arguments(ArchitectureRules.DOMAIN_IS_PURE, "domain.KnowsJackson"),
                arguments(ArchitectureRules.DOMAIN_IS_PURE, "domain.ReadsHolidaysFromAFile"),
                arguments(ArchitectureRules.DOMAIN_HAS_NO_CLOCK, "domain.ReadsTheClock"),
                arguments(ArchitectureRules.DOMAIN_HAS_NO_CLOCK, "domain.DrawsARandomNumber"),
                arguments(ArchitectureRules.DOMAIN_HAS_NO_CLOCK, "domain.HoldsARandom"),
                arguments(ArchitectureRules.roomRule("usecase"), "usecase.KnowsTheEdge"),
                arguments(ArchitectureRules.roomRule("store"), "store.KnowsAUseCase"),
                arguments(ArchitectureRules.roomRule("rest"), "rest.KnowsAConsumer"),
                arguments(ArchitectureRules.roomRule("kafka"), "kafka.KnowsAResource"),
                arguments(ArchitectureRules.roomRule("telephony"), "telephony.KnowsAConsumer"),
                arguments(ArchitectureRules.ENTITIES_STAY_IN_STORE, "rest.RowOutsideTheStore"),
                arguments(ArchitectureRules.SERVICES_DO_NOT_MEET, "usecase.SeesAnotherService"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("offenders")
    void a_broken_rule_is_found(String rule, String offender) throws ClassNotFoundException {
        var offending = Class.forName("callcenter.fixture." + offender);

        assertFalse(passes(rule(rule), PureDecision.class, offending));
    }

    @Test
    void every_rule_has_an_offender() {
        var broken = offenders().map(offender -> offender.get()[0]).toList();

        assertTrue(broken.containsAll(ArchitectureRules.rulesOf("fixture").keySet()));
    }

    @Test
    void a_service_in_order_passes_every_rule() {
        ArchitectureRules.rulesOf("fixture")
                .forEach((name, rule) -> assertTrue(passes(rule, PureDecision.class), name));
    }

    @Test
    void a_platform_that_knows_a_service_is_found() {
        assertFalse(passes(ArchitectureRules.platformKnowsNoService(), PlatformThatKnowsAService.class));
        assertTrue(passes(ArchitectureRules.platformKnowsNoService(), Tokens.class));
    }

    @Test
    void a_service_without_a_domain_is_found() {
        assertFalse(matches(ArchitectureRules.rulesOf("nowhere").get(ArchitectureRules.DOMAIN_IS_PURE)));
    }

    @TestFactory
    Stream<DynamicTest> this_module_keeps_the_rule_of_the_platform() {
        return ArchitectureRules.ofPlatform();
    }

    private static ArchRule rule(String name) {
        return ArchitectureRules.rulesOf("fixture").get(name);
    }

    private static boolean passes(ArchRule rule, Class<?>... classes) {
        // The targets of a dependency need not be imported: what is imported is what is judged.
        return !rule.evaluate(new ClassFileImporter().importClasses(classes)).hasViolation();
    }

    private static boolean matches(ArchRule rule) {
        try {
            rule.check(new ClassFileImporter().importClasses(KnowsTheEdge.class, ForeignService.class));
            return true;
        } catch (AssertionError nothingMatched) {
            return false;
        }
    }
}
