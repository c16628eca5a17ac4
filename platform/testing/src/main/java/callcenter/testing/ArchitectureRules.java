package callcenter.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture as rules. A service applies them with
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @TestFactory Stream<DynamicTest> rules() { return ArchitectureRules.ofService("ticket"); }
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    static final String DOMAIN_IS_PURE = "the domain is plain Java";
    static final String DOMAIN_HAS_NO_CLOCK = "the domain reads no clock and draws no random number";
    static final String ENTITIES_STAY_IN_STORE = "rows live in the store room only";
    static final String SERVICES_DO_NOT_MEET = "a service sees no other service";
    static final String PLATFORM_KNOWS_NO_SERVICE = "the platform knows no service";

    private static final List<String> SERVICES = List.of("routing", "ticket", "callback", "qa", "dashboard", "local");

    private static final String[] PLATFORM = {
        "callcenter.events..",
        "callcenter.calendar..",
        "callcenter.messaging..",
        "callcenter.web..",
        "callcenter.embedded..",
        "callcenter.testing.."
    };

    private static final List<String> JDK_FOR_RULES = List.of(
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "java.text..",
            "java.security..",
            "java.nio.charset..",
            "org.jspecify..");

    /** What a room must not know. The domain is missing: it may know nothing but itself. */
    private static final Map<String, List<String>> CLOSED = new LinkedHashMap<>(Map.of(
            "store", List.of("usecase", "rest", "kafka", "telephony"),
            "usecase", List.of("rest", "kafka"),
            "rest", List.of("kafka"),
            "kafka", List.of("rest"),
            "telephony", List.of("rest", "kafka")));

    private ArchitectureRules() {}

    /** One test per rule for {@code callcenter.<service>}. */
    public static Stream<DynamicTest> ofService(String service) {
        var all = imported();
        return rulesOf(service).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(all)));
    }

    /** The one rule of platform modules. */
    public static Stream<DynamicTest> ofPlatform() {
        return Stream.of(DynamicTest.dynamicTest(
                PLATFORM_KNOWS_NO_SERVICE, () -> platformKnowsNoService().check(imported())));
    }

    /** For rules that several services share: this package is plain Java, knows only itself, and reads no clock. */
    public static Stream<DynamicTest> ofPureLibrary(String name) {
        var all = imported();
        return Stream.of(
                DynamicTest.dynamicTest(DOMAIN_IS_PURE, () -> isPure(name, name).check(all)),
                DynamicTest.dynamicTest(
                        DOMAIN_HAS_NO_CLOCK,
                        () -> TimeAndChance.absentFrom(name).check(all)));
    }

    private static JavaClasses imported() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("callcenter");
    }

    static Map<String, ArchRule> rulesOf(String service) {
        var home = "callcenter." + service;
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(DOMAIN_IS_PURE, domainIsPure(home));
        rules.put(DOMAIN_HAS_NO_CLOCK, TimeAndChance.absentFrom(home + ".domain.."));
        CLOSED.forEach((room, others) -> rules.put(roomRule(room), roomIsClosed(home, room, others)));
        rules.put(ENTITIES_STAY_IN_STORE, entitiesStayInStore(home));
        rules.put(SERVICES_DO_NOT_MEET, servicesDoNotMeet(service));
        return rules;
    }

    static String roomRule(String room) {
        return room + " knows only the rooms below it";
    }

    /**
     * Events are plain records on the JDK alone, so the domain may say what happened in their words; calendars are rules that
     * several domains share, except for the part that reads files.
     */
    private static ArchRule domainIsPure(String home) {
        return isPure(home + ".domain..", home + ".domain..", "callcenter.events..", "callcenter.calendar");
    }

    private static ArchRule isPure(String packages, String... known) {
        var allowed = Stream.concat(Stream.of(known), JDK_FOR_RULES.stream()).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static ArchRule roomIsClosed(String home, String room, List<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(home + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(other -> home + "." + other + "..").toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static ArchRule entitiesStayInStore(String home) {
        return noClasses()
                .that()
                .resideInAPackage(home + "..")
                .and()
                .resideOutsideOfPackage(home + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..");
    }

    private static ArchRule servicesDoNotMeet(String service) {
        var others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "callcenter." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("callcenter." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    static ArchRule platformKnowsNoService() {
        var services =
                SERVICES.stream().map(service -> "callcenter." + service + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(services);
    }
}
