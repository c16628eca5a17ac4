package callcenter.calendar;

import callcenter.testing.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.concat(ArchitectureRules.ofPlatform(), ArchitectureRules.ofPureLibrary("callcenter.calendar"));
    }
}
