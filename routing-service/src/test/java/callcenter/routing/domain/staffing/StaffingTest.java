package callcenter.routing.domain.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingTest {

    private static final ErlangC ERLANG_C = new ErlangC();
    private static final double ALMOST = 1e-9;

    @ParameterizedTest(name = "{0} erlangs, {1} lines")
    @CsvSource({"1, 1, 0.5", "2, 4, 0.0952", "10, 15, 0.0365", "10, 10, 0.2146", "100, 100, 0.0757"})
    void the_tables_of_erlang_b(double erlangs, int lines, double blocked) {
        assertEquals(blocked, ErlangB.blocked(erlangs, lines), 0.00005);
    }

    /** The textbook centre: 200 calls an hour of 3 minutes, 80 % in 20 s. */
    @Test
    void the_textbook_example_of_erlang_c() {
        var load = new Load(200 / 3600.0, 180);

        var advice = ERLANG_C.fewest(load, 0.8, 20);

        assertEquals(14, advice.agents());
        assertEquals(0.888, advice.serviceLevel(), 0.0005);
        assertEquals(0.714, advice.occupancy(), 0.0005);
        assertEquals(0.174, ErlangC.waits(load, 14), 0.0005);
        assertEquals(7.8, ErlangC.meanWait(load, 14), 0.05);
    }

    /** The example by which Erlang A is taught: 50 agents, 48 calls a minute of one minute, patience two minutes. */
    @Test
    void the_textbook_example_of_erlang_a() {
        var load = new Load(48 / 60.0, 60);

        var patient = ERLANG_C.expect(load, 50, 20);
        var impatient = new ErlangA(120).expect(load, 50, 20);

        assertEquals(20.8, ErlangC.meanWait(load, 50), 0.1);
        assertEquals(0.96, patient.occupancy(), 0.005);
        assertEquals(0.031, impatient.abandoned(), 0.0005);
        assertEquals(0.93, impatient.occupancy(), 0.005);
    }

    /** Against integrals that were worked out apart, by the midpoint rule. */
    @ParameterizedTest
    @CsvSource({
        "11, 0.766429, 0.101637, 0.816694",
        "12, 0.841035, 0.067622, 0.776982",
        "13, 0.897606, 0.042901, 0.736230"
    })
    void erlang_a_of_ten_erlangs_and_half_a_call_of_patience(int agents, double level, double left, double busy) {
        var expected = new ErlangA(90).expect(load(10), agents, 20);

        assertEquals(level, expected.serviceLevel(), 1e-5);
        assertEquals(left, expected.abandoned(), 1e-5);
        assertEquals(busy, expected.occupancy(), 1e-5);
    }

    @Property
    void with_endless_patience_erlang_a_is_erlang_c(
            @ForAll @IntRange(min = 1, max = 500) int agents,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double occupancy,
            @ForAll @DoubleRange(min = 0, max = 300) double within) {
        var load = load(agents * occupancy);

        var endless = new ErlangA(Double.POSITIVE_INFINITY).expect(load, agents, within);

        assertEquals(ERLANG_C.expect(load, agents, within).serviceLevel(), endless.serviceLevel(), 1e-6);
        assertEquals(0, endless.abandoned());
    }

    @Property
    void more_agents_never_do_worse(
            @ForAll @IntRange(min = 1, max = 600) int agents,
            @ForAll @DoubleRange(min = 0, max = 600) double erlangs,
            @ForAll @DoubleRange(min = 5, max = 2000) double patience,
            @ForAll @DoubleRange(min = 0, max = 300) double within) {
        var load = load(erlangs);

        better(ERLANG_C.expect(load, agents, within), ERLANG_C.expect(load, agents + 1, within));
        var leaving = new ErlangA(patience);
        better(leaving.expect(load, agents, within), leaving.expect(load, agents + 1, within));
    }

    @Property
    void more_load_never_is_served_better(
            @ForAll @IntRange(min = 1, max = 600) int agents,
            @ForAll @DoubleRange(min = 0, max = 600) double erlangs,
            @ForAll @DoubleRange(min = 0, max = 50) double more,
            @ForAll @DoubleRange(min = 5, max = 2000) double patience,
            @ForAll @DoubleRange(min = 0, max = 300) double within) {
        var leaving = new ErlangA(patience);

        better(ERLANG_C.expect(load(erlangs + more), agents, within), ERLANG_C.expect(load(erlangs), agents, within));
        better(leaving.expect(load(erlangs + more), agents, within), leaving.expect(load(erlangs), agents, within));
    }

    @Property
    void one_agent_fewer_than_advised_misses_the_target(
            @ForAll @DoubleRange(min = 0.1, max = 600) double erlangs,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double target) {
        var model = new ErlangA(180);
        var load = load(erlangs);

        var advice = model.fewest(load, target, 20);

        assertTrue(advice.serviceLevel() >= target, advice::toString);
        assertTrue(
                advice.agents() == 1
                        || model.expect(load, advice.agents() - 1, 20).serviceLevel() < target,
                advice::toString);
    }

    private static void better(Expectation worse, Expectation better) {
        String both = worse + " " + better;
        assertTrue(better.serviceLevel() >= worse.serviceLevel() - 1e-6, both);
        assertTrue(better.abandoned() <= worse.abandoned() + 1e-6, both);
        assertTrue(better.occupancy() <= worse.occupancy() + 1e-6, both);
        assertTrue(worse.serviceLevel() >= -ALMOST && better.serviceLevel() <= 1 + ALMOST, both);
    }

    private static Load load(double erlangs) {
        return new Load(erlangs / 180, 180);
    }
}
