package callcenter.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Which tests say that they prove what, read from compiled test classes. */
final class Proofs {

    /** Fixtures of this module's own tests carry annotations that prove nothing. */
    private static final String FIXTURES = "callcenter.fixture";

    private final Map<String, SortedSet<String>> testsById = new TreeMap<>();

    private Proofs() {}

    /** Of all tests in these folders of class files. */
    static Proofs in(Collection<Path> testClasses) {
        var proofs = new Proofs();
        if (!testClasses.isEmpty()) {
            new ClassFileImporter()
                    .importPaths(testClasses).stream()
                            .filter(type -> !type.getPackageName().startsWith(FIXTURES))
                            .forEach(proofs::collect);
        }
        return proofs;
    }

    /** Of the tests of one class. */
    static Proofs of(JavaClass type) {
        var proofs = new Proofs();
        proofs.collect(type);
        return proofs;
    }

    /** Names of the tests; empty when nothing proves it. */
    SortedSet<String> of(String id) {
        return testsById.getOrDefault(id, new TreeSet<>());
    }

    SortedSet<String> ids() {
        return new TreeSet<>(testsById.keySet());
    }

    private void collect(JavaClass type) {
        if (type.isAnnotatedWith(Disabled.class)) {
            return;
        }
        var tests = type.getMethods().stream().filter(Proofs::isTest).toList();
        for (var test : tests) {
            ids(test).forEach(id -> add(id, type.getSimpleName() + "." + test.getName()));
        }
        if (!tests.isEmpty()) {
            ids(type).forEach(id -> add(id, type.getSimpleName()));
        }
    }

    private static boolean isTest(JavaMethod method) {
        return (method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class))
                && !method.isAnnotatedWith(Disabled.class);
    }

    private static Stream<String> ids(CanBeAnnotated element) {
        return Stream.concat(norms(element).map(Norm::value), cases(element).map(FailureCase::value));
    }

    private static Stream<Norm> norms(CanBeAnnotated element) {
        return Stream.concat(
                annotation(element, Norm.class),
                annotation(element, Norm.All.class).flatMap(all -> Arrays.stream(all.value())));
    }

    private static Stream<FailureCase> cases(CanBeAnnotated element) {
        return Stream.concat(
                annotation(element, FailureCase.class),
                annotation(element, FailureCase.All.class).flatMap(all -> Arrays.stream(all.value())));
    }

    private static <A extends java.lang.annotation.Annotation> Stream<A> annotation(
            CanBeAnnotated element, Class<A> type) {
        return switch (element) {
            case JavaClass javaClass -> javaClass.tryGetAnnotationOfType(type).stream();
            case JavaMethod method -> method.tryGetAnnotationOfType(type).stream();
            default -> Stream.empty();
        };
    }

    private void add(String id, String test) {
        testsById.computeIfAbsent(id, ignored -> new TreeSet<>()).add(test);
    }
}
