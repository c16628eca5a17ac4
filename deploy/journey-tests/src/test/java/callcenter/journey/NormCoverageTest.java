package callcenter.journey;

import callcenter.testing.Coverage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Here, because this module is built after all that prove something. */
class NormCoverageTest {

    @Test
    void every_norm_and_field_failure_has_a_test_or_a_dated_exemption() {
        Coverage.of(Path.of(System.getProperty("callcenter.root", "../.."))).require();
    }
}
