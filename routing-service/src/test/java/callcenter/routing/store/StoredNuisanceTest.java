package callcenter.routing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.nuisance.NuisanceFixture;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredNuisanceTest {

    static List<NuisanceNumber> states() {
        return NuisanceFixture.everyState();
    }

    @ParameterizedTest
    @MethodSource("states")
    void it_is_read_back_as_it_was_written(NuisanceNumber number) {
        assertEquals(number, StoredJson.read(StoredJson.write(number), NuisanceNumber.class));
    }
}
