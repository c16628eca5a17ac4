package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.Duty;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.queue.Place;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls and agents drawn from a seed. */
record World(List<WaitingCall> calls, List<IdleAgent> agents) {

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Map<QueueId, Integer> WEIGHTS =
            Map.of(new QueueId("q0"), 0, new QueueId("q1"), 0, new QueueId("q2"), 7);
    private static final List<String> SKILLS = List.of("cmn", "yue", "eng");

    static World of(int seed, int calls, int agents) {
        var random = new Random(seed);
        var people = IntStream.range(0, agents).mapToObj(i -> agent(i, random)).toList();
        return new World(
                IntStream.range(0, calls).mapToObj(i -> call(i, random, agents)).toList(), people);
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
                random.nextInt(5) == 0
                        ? Place.of(Place.EMERGENCY, enqueuedAt, null).rankAt()
                        : enqueuedAt.minusSeconds(random.nextInt(3)),
                preference(random, agents),
                wishes(random));
    }

    private static Wishes wishes(Random random) {
        var languages = new ArrayList<>(SKILLS);
        Collections.shuffle(languages, random);
        return new Wishes(
                languages.subList(0, random.nextInt(3)), random.nextBoolean() ? null : SKILLS.get(random.nextInt(3)));
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
        return new Preference(new AgentId("a" + random.nextInt(agents)), until, random.nextBoolean());
    }
}
