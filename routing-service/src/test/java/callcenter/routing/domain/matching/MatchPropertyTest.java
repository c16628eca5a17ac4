package callcenter.routing.domain.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.strategy.Contender;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What matching must be, whatever waits and whoever is idle. */
class MatchPropertyTest {

    private static final Instant NOW = World.NOW;

    @Property(tries = 300)
    @FailureCase("R26")
    void nobody_is_given_twice(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);

        var pairings = world.match().pairings();

        assertEquals(
                pairings.size(),
                new HashSet<>(pairings.stream().map(Pairing::call).toList()).size());
        assertEquals(
                pairings.size(),
                new HashSet<>(pairings.stream().map(it -> it.agent().id()).toList()).size());
    }

    @Property(tries = 300)
    @FailureCase("R07")
    void no_call_waits_while_an_idle_agent_may_take_it(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var pairings = world.match().pairings();
        var taken = pairings.stream().map(it -> it.agent().id()).collect(Collectors.toSet());
        var matched = pairings.stream().map(Pairing::call).collect(Collectors.toSet());

        for (var call : world.calls()) {
            for (var agent : world.agents()) {
                assertFalse(!matched.contains(call.id())
                        && !taken.contains(agent.id())
                        && !agent.restsAt(NOW)
                        && call.mayBeTakenBy(agent, NOW));
            }
        }
    }

    @Property(tries = 300)
    @FailureCase("R27")
    void nobody_is_served_by_an_agent_whom_a_call_before_it_could_have_had(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var pairings = world.match().pairings();
        var matched = pairings.stream().map(Pairing::call).collect(Collectors.toSet());
        var byId = world.calls().stream().collect(Collectors.toMap(WaitingCall::id, Function.identity()));
        var idle = world.agents().stream().collect(Collectors.toMap(IdleAgent::id, Function.identity()));

        for (var pairing : pairings) {
            var served = byId.get(pairing.call());
            for (var call : world.calls()) {
                var agent = idle.get(pairing.agent().id());
                if (!matched.contains(call.id()) && before(call, served, agent)) {
                    assertFalse(call.mayBeTakenBy(agent, NOW));
                }
            }
        }
    }

    private static boolean before(WaitingCall one, WaitingCall other, IdleAgent agent) {
        if (one.emergency() != other.emergency()) {
            return one.emergency();
        }
        int level = one.emergency() ? 0 : one.levelFor(agent.profile()) - other.levelFor(agent.profile());
        return level < 0 || level == 0 && WaitingCall.ORDER.compare(one, other) < 0;
    }

    @Property(tries = 300)
    void an_emergency_gets_whom_it_would_get_were_nobody_waiting_but_emergencies(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var emergencies = world.calls().stream().filter(WaitingCall::emergency).toList();
        var ids = emergencies.stream().map(WaitingCall::id).collect(Collectors.toSet());

        assertEquals(
                new World(emergencies, world.agents()).match().pairings(),
                world.match().pairings().stream()
                        .filter(it -> ids.contains(it.call()))
                        .toList());
    }

    /** All pairs that are possible, sorted by the whole key at once, and each taken that is still free. */
    @Property(tries = 500)
    void it_is_what_sorting_all_possible_pairs_by_the_one_key_gives(
            @ForAll int seed, @ForAll @IntRange(max = 9) int calls, @ForAll @IntRange(max = 9) int agents) {
        var world = World.of(seed, calls, agents);
        var possible = new ArrayList<Possible>();
        for (var call : world.calls()) {
            for (var agent : world.agents()) {
                if (!agent.restsAt(NOW) && call.mayBeTakenBy(agent, NOW)) {
                    possible.add(new Possible(call, agent));
                }
            }
        }
        possible.sort(Possible.BY_KEY);
        var expected = new ArrayList<Pairing>();
        for (var pair : possible) {
            if (expected.stream()
                    .noneMatch(it ->
                            it.call().equals(pair.call.id()) || it.agent().id().equals(pair.agent.id()))) {
                expected.add(new Pairing(pair.call.id(), pair.agent.profile()));
            }
        }

        assertEquals(expected, world.match().pairings());
    }

    private record Possible(WaitingCall call, IdleAgent agent) {

        static final Comparator<Possible> BY_KEY = Comparator.<Possible, Boolean>comparing(it -> !it.call.emergency())
                .thenComparingInt(it -> it.call.emergency() ? 0 : it.level())
                .thenComparingInt(
                        it -> it.call.emergency() ? 0 : -it.call.queue().weight())
                .thenComparing(it -> it.call.rankAt())
                .thenComparing(it -> it.call.id().value())
                .thenComparing(it -> !it.call.prefers(it.agent.profile()))
                .thenComparingInt(Possible::level)
                .thenComparingInt(
                        it -> it.call.wishes().distance(it.agent.profile().skills()))
                .thenComparing((one, other) -> one.call
                        .queue()
                        .strategy()
                        .order(one.call.id())
                        .compare(one.agent.contender(), other.agent.contender()))
                .thenComparing(it -> it.agent.id());

        private int level() {
            return call.prefers(agent.profile())
                    ? 1
                    : agent.profile().levelFor(call.queue().id());
        }
    }

    @Property(tries = 200)
    void only_who_may_take_a_call_gets_it(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var byId = world.calls().stream().collect(Collectors.toMap(WaitingCall::id, Function.identity()));

        for (var pairing : world.match().pairings()) {
            assertTrue(byId.get(pairing.call()).mayBeTakenBy(idle(pairing.agent(), NOW), NOW));
        }
    }

    @Property(tries = 300)
    @Norm("ANS-4")
    void whom_a_repeat_caller_would_rather_have_gets_the_call_only_if_he_serves_its_queue(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);

        for (var call : world.calls()) {
            for (var agent : world.agents()) {
                if (call.prefers(agent.profile())
                        && Objects.requireNonNull(call.preference()).asAnybody()) {
                    assertEquals(forAnybody(call).mayBeTakenBy(agent, NOW), call.mayBeTakenBy(agent, NOW));
                }
            }
        }
    }

    @Property(tries = 200)
    void who_rests_is_given_nothing(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var resting = world.agents().stream()
                .filter(agent -> agent.restsAt(NOW))
                .map(IdleAgent::id)
                .collect(Collectors.toSet());

        assertTrue(world.match().pairings().stream()
                .noneMatch(pairing -> resting.contains(pairing.agent().id())));
    }

    @Property(tries = 200)
    void waiting_takes_no_agent_away_from_a_call(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);

        for (var call : world.calls()) {
            for (var agent : world.agents()) {
                assertTrue(!call.mayBeTakenBy(agent, NOW) || call.mayBeTakenBy(agent, NOW.plusSeconds(3)));
            }
        }
    }

    @Property(tries = 200)
    void the_order_in_which_rows_were_read_does_not_matter(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);

        assertEquals(world.match(), world.shuffled(seed).match());
    }

    @Property(tries = 300)
    void until_the_next_change_time_alone_changes_nothing(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var result = world.match();
        var justBefore = result.nextChange().map(it -> it.minusMillis(1)).orElse(NOW.plus(Duration.ofDays(1)));

        assertTrue(result.nextChange().stream().allMatch(it -> it.isAfter(NOW)));
        var taken = result.pairings().stream().map(it -> it.agent().id()).collect(Collectors.toSet());
        var matched = result.pairings().stream().map(Pairing::call).collect(Collectors.toSet());
        var left = new World(
                world.calls().stream().filter(it -> !matched.contains(it.id())).toList(),
                world.agents().stream().filter(it -> !taken.contains(it.id())).toList());
        assertTrue(
                Match.match(left.calls(), left.agents(), justBefore).pairings().isEmpty());
    }

    private static WaitingCall forAnybody(WaitingCall call) {
        return new WaitingCall(
                call.id(), call.queue(), call.platform(), call.enqueuedAt(), call.rankAt(), null, call.wishes());
    }

    private static IdleAgent idle(AgentProfile profile, Instant since) {
        return new IdleAgent(profile, new Contender(profile.id(), since, null, 0));
    }
}
