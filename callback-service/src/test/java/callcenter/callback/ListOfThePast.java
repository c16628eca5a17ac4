package callcenter.callback;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A centre whose 24 h promises run in service hours, and whose list of holidays ended long ago. */
public final class ListOfThePast implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "callcenter.callback.within-24h.clock", "SERVICE_HOURS",
                "callcenter.callback.holidays", "src/test/resources/calendars/past.csv");
    }
}
