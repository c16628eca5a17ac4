package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.T0;
import static callcenter.routing.domain.call.CallFixture.at;
import static callcenter.routing.domain.call.CallFixture.marked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallEnded;
import callcenter.events.call.CallNormNoted;
import callcenter.routing.domain.queue.Place;
import callcenter.testing.Norm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the list of nuisance numbers means for a call (ANS-8). */
@Norm("ANS-8")
class NuisanceCallerTest {

    private static final Place PLACE = Place.of(0, T0, null);

    @Test
    void who_is_turned_away_is_told_so_and_neither_queued_nor_called_back() {
        var decision =
                Call.turnAway(marked(NuisanceLevel.TURN_AWAY, false), PLACE).orElseThrow();

        assertEquals(CallState.TURNED_AWAY, decision.next().state());
        assertEquals(
                List.of("CallReceived", "CallNormNoted", "CallEnded"),
                decision.events().stream()
                        .map(it -> it.getClass().getSimpleName())
                        .toList());
        assertEquals("TURNED_AWAY", ((CallEnded) decision.events().getLast()).disposition());
        var farewell = (TelephonyCommand.Farewell) decision.commands().getFirst();
        assertTrue(farewell.words().english().contains("appeal"), farewell.toString());
        assertTrue(farewell.words().chinese().contains("申诉"), farewell.toString());
    }

    @Test
    void the_line_that_ends_afterwards_changes_nothing() {
        var away = CallFixture.turnedAway();

        assertEquals(away.unchanged(), away.ended(EndedBy.CUSTOMER, at(9)));
    }

    @Test
    void at_the_middle_level_he_is_told_and_waits() {
        var decision = Call.arrive(marked(NuisanceLevel.MESSAGE, false), PLACE);

        assertEquals(CallState.WAITING, decision.next().state());
        assertEquals(
                new TelephonyCommand.Announce(CallerWords.knownNuisance(), null),
                decision.commands().getFirst());
    }

    @ParameterizedTest(name = "{0}, spared {1}: {2}")
    @CsvSource({
        "WARN, false, nuisance-known",
        "MESSAGE, false, nuisance-told",
        "WARN, true, nuisance-spared",
        "MESSAGE, true, nuisance-spared",
        "TURN_AWAY, true, nuisance-spared"
    })
    void whoever_comes_in_has_it_on_the_timeline(NuisanceLevel level, boolean spared, String what) {
        var decision = Call.arrive(marked(level, spared), PLACE);

        var noted = (CallNormNoted) decision.events().getLast();
        assertEquals("ANS-8", noted.norm());
        assertEquals(what, noted.what());
        assertEquals("n-1", noted.detail());
    }

    @ParameterizedTest
    @CsvSource({"WARN, false", "MESSAGE, false", "TURN_AWAY, true"})
    void all_others_are_let_in(NuisanceLevel level, boolean spared) {
        assertEquals(Optional.empty(), Call.turnAway(marked(level, spared), PLACE));
    }

    @Test
    void while_a_promise_to_him_is_open_nobody_speaks_of_it() {
        var decision = Call.arrive(marked(NuisanceLevel.TURN_AWAY, true), PLACE);

        assertEquals(List.of(), decision.commands());
    }
}
