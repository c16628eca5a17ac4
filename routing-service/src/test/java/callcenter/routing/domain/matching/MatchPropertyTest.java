package callcenter.routing.domain.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.Duty;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Requirement.AllOf;
import callcenter.routing.domain.queue.Requirement.AnyOf;
import callcenter.routing.domain.queue.Requirement.AtLeast;
import callcenter.routing.domain.queue.Ring;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.queue.Wishes;
import callcenter.routing.domain.strategy.Contender;
import callcenter.routing.domain.strategy.FewestCalls;
import callcenter.routing.domain.strategy.LeastTalkTime;
import callcenter.routing.domain.strategy.Linear;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.routing.domain.strategy.RoundRobin;
import callcenter.routing.domain.strategy.Strategy;
import callcenter.routing.domain.strategy.WeightedRandom;
import callcenter.testing.FailureCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What matching must be, whatever waits and whoever is idle. */
class MatchPropertyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Map<QueueId, Integer> WEIGHTS =
            Map.of(new QueueId("q0"), 0, new QueueId("q1"), 0, new QueueId("q2"), 7);
    private static final List<String> SKILLS = List.of("cmn", "yue", "eng");

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

        for (var call : world.calls) {
            for (var agent : world.agents) {
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
        var byId = world.calls.stream().collect(Collectors.toMap(WaitingCall::id, Function.identity()));
        var idle = world.agents.stream().collect(Collectors.toMap(IdleAgent::id, Function.identity()));

        for (var pairing : pairings) {
            var served = byId.get(pairing.call());
            for (var call : world.calls) {
                var agent = idle.get(pairing.agent().id());
                if (!matched.contains(call.id()) && before(call, served, agent)) {
                    assertFalse(call.mayBeTakenBy(agent, NOW));
                }
            }
        }
    }

    private static boolean before(WaitingCall one, WaitingCall other, IdleAgent agent) {
        int level = one.levelFor(agent.profile()) - other.levelFor(agent.profile());
        return level < 0 || level == 0 && WaitingCall.ORDER.compare(one, other) < 0;
    }

    /** All pairs that are possible, sorted by the whole key at once, and each taken that is still free. */
    @Property(tries = 500)
    void it_is_what_sorting_all_possible_pairs_by_the_one_key_gives(
            @ForAll int seed, @ForAll @IntRange(max = 9) int calls, @ForAll @IntRange(max = 9) int agents) {
        var world = World.of(seed, calls, agents);
        var possible = new ArrayList<Possible>();
        for (var call : world.calls) {
            for (var agent : world.agents) {
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

        static final Comparator<Possible> BY_KEY = Comparator.<Possible>comparingInt(
                        it -> it.call.prefers(it.agent.profile())
                                ? 1
                                : it.agent.profile().levelFor(it.call.queue().id()))
                .thenComparingInt(it -> -it.call.queue().weight())
                .thenComparing(it -> it.call.rankAt())
                .thenComparing(it -> it.call.id().value())
                .thenComparing(it -> !it.call.prefers(it.agent.profile()))
                .thenComparingInt(
                        it -> it.call.wishes().distance(it.agent.profile().skills()))
                .thenComparing((one, other) -> one.call
                        .queue()
                        .strategy()
                        .order(one.call.id())
                        .compare(one.agent.contender(), other.agent.contender()))
                .thenComparing(it -> it.agent.id());
    }

    @Property(tries = 200)
    void only_who_may_take_a_call_gets_it(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var byId = world.calls.stream().collect(Collectors.toMap(WaitingCall::id, Function.identity()));

        for (var pairing : world.match().pairings()) {
            assertTrue(byId.get(pairing.call()).mayBeTakenBy(idle(pairing.agent(), NOW), NOW));
        }
    }

    @Property(tries = 200)
    void who_rests_is_given_nothing(
            @ForAll int seed, @ForAll @IntRange(max = 12) int calls, @ForAll @IntRange(max = 12) int agents) {
        var world = World.of(seed, calls, agents);
        var resting = world.agents.stream()
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

        for (var call : world.calls) {
            for (var agent : world.agents) {
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
                world.calls.stream().filter(it -> !matched.contains(it.id())).toList(),
                world.agents.stream().filter(it -> !taken.contains(it.id())).toList());
        assertTrue(Match.match(left.calls, left.agents, justBefore).pairings().isEmpty());
    }

    private static IdleAgent idle(AgentProfile profile, Instant since) {
        return new IdleAgent(profile, new Contender(profile.id(), since, null, 0));
    }

    /** Calls and agents drawn from a seed. */
    private record World(List<WaitingCall> calls, List<IdleAgent> agents) {

        static World of(int seed, int calls, int agents) {
            var random = new Random(seed);
            var people =
                    IntStream.range(0, agents).mapToObj(i -> agent(i, random)).toList();
            return new World(
                    IntStream.range(0, calls)
                            .mapToObj(i -> call(i, random, agents))
                            .toList(),
                    people);
        }

        MatchResult match() {
            return Match.match(calls, agents, NOW);
        }

        World shuffled(int seed) {
            var otherCalls = new ArrayList<>(calls);
            var otherAgents = new ArrayList<>(agents);
            Collections.shuffle(otherCalls, new Random(seed));
            Collections.shuffle(otherAgents, new Random(~seed));
            return new World(otherCalls, otherAgents);
        }

        private static IdleAgent agent(int i, Random random) {
            var skills = SKILLS.stream()
                    .filter(skill -> random.nextBoolean())
                    .collect(Collectors.toMap(Function.identity(), skill -> 1 + random.nextInt(10)));
            var endpoints = random.nextInt(5) == 0 ? Map.<String, String>of() : Map.of("generic", "phone");
            var profile = new AgentProfile(
                    new AgentId("a" + i),
                    "A",
                    "1",
                    "t",
                    skills,
                    endpoints,
                    Set.of(),
                    random.nextInt(9) > 0,
                    duties(random));
            return new IdleAgent(
                    profile,
                    new Contender(
                            profile.id(),
                            NOW.minusSeconds(random.nextInt(5)),
                            random.nextBoolean() ? null : NOW.minusSeconds(random.nextInt(5)),
                            random.nextInt(3),
                            random.nextInt(3)),
                    random.nextInt(4) == 0 ? NOW.plusSeconds(random.nextInt(9) - 3L) : null);
        }

        private static WaitingCall call(int i, Random random, int agents) {
            var id = new QueueId("q" + random.nextInt(3));
            var second = Duration.ofSeconds(1);
            var terms = new QueueTerms(id, second, second, second, second, second);
            var queue = new Queue(
                    id,
                    "Q",
                    Set.of(),
                    rings(random),
                    0,
                    terms,
                    strategy(random),
                    QueueRules.NONE,
                    Script.USUAL,
                    WEIGHTS.get(id));
            var enqueuedAt = NOW.minusSeconds(random.nextInt(5));
            return new WaitingCall(
                    new CallId("c" + i),
                    queue,
                    "generic",
                    enqueuedAt,
                    enqueuedAt.minusSeconds(random.nextInt(3)),
                    preference(random, agents),
                    wishes(random));
        }

        private static Wishes wishes(Random random) {
            var languages = new ArrayList<>(SKILLS);
            Collections.shuffle(languages, random);
            return new Wishes(
                    languages.subList(0, random.nextInt(3)),
                    random.nextBoolean() ? null : SKILLS.get(random.nextInt(3)));
        }

        private static List<Duty> duties(Random random) {
            return IntStream.range(0, 3)
                    .filter(queue -> random.nextInt(3) == 0)
                    .mapToObj(queue -> new Duty(
                            new QueueId("q" + queue), 1 + random.nextInt(3), Duration.ofSeconds(random.nextInt(4))))
                    .toList();
        }

        private static Strategy strategy(Random random) {
            return List.of(
                            new LongestIdle(),
                            new RoundRobin(),
                            new FewestCalls(),
                            new LeastTalkTime(),
                            new Linear(List.of(new AgentId("a2"), new AgentId("a0"))),
                            new WeightedRandom(Map.of(new AgentId("a1"), 5)))
                    .get(random.nextInt(6));
        }

        private static Rings rings(Random random) {
            var rings = new ArrayList<Ring>();
            var after = Duration.ZERO;
            int count = 1 + random.nextInt(3);
            while (rings.size() < count) {
                rings.add(new Ring(after, requirement(random, 2)));
                after = after.plusSeconds(1 + random.nextInt(3));
            }
            return new Rings(rings);
        }

        private static Requirement requirement(Random random, int depth) {
            if (depth == 0 || random.nextBoolean()) {
                return random.nextInt(3) == 0
                        ? Requirement.levels(Map.of())
                        : new AtLeast(SKILLS.get(random.nextInt(3)), 1 + random.nextInt(6));
            }
            var parts = List.of(requirement(random, depth - 1), requirement(random, depth - 1));
            return random.nextBoolean() ? new AllOf(parts) : new AnyOf(parts);
        }

        private static Preference preference(Random random, int agents) {
            if (agents == 0 || random.nextInt(3) > 0) {
                return null;
            }
            var until = random.nextBoolean() ? null : NOW.plusSeconds(random.nextInt(9) - 3L);
            return new Preference(new AgentId("a" + random.nextInt(agents)), until);
        }
    }
}
