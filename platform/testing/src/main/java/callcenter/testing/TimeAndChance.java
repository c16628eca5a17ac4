package callcenter.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** What makes the same input give another answer tomorrow. */
final class TimeAndChance {

    private static final Set<String> CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.time.ZoneId.systemDefault");

    private TimeAndChance() {}

    static ArchRule absentFrom(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .callMethodWhere(readsTimeOrChance())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Clock.class,
                        InstantSource.class,
                        Random.class,
                        SecureRandom.class,
                        ThreadLocalRandom.class,
                        RandomGenerator.class);
    }

    private static DescribedPredicate<JavaMethodCall> readsTimeOrChance() {
        return DescribedPredicate.describe("reads a clock or draws a random number", call -> {
            var owner = call.getTargetOwner().getName();
            return CALLS.contains(owner + "." + call.getName())
                    || (owner.startsWith("java.time.") && call.getName().equals("now"));
        });
    }
}
