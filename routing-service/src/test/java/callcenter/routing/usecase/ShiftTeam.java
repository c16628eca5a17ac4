package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.routing.usecase.TransferCall.Wanted;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two queues, one of which sends on to the other what it does not manage, and the agents of both; by rules of chance. */
record ShiftTeam(String queue, String dialled, List<AgentId> agents) {

    private static final int AGENTS = 8;
    private static final String KEY = "1";

    static ShiftTeam configured(Floor floor, Random chance) {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var queue = new Floor.Team("queue-" + name, "line-" + name);
        var next = new Floor.Team(overflowOf(queue.queue()), "");
        var sentOn = new LimitActionSpec("OVERFLOW", next.queue());
        var limits = new LimitsSpec(6, sentOn, 3_000L, sentOn, null, null);
        var wrapUp = WrapUpMode.values()[chance.nextInt(WrapUpMode.values().length)];
        var together = together(chance);
        configure(floor, next, wrapUp, null, together);
        configure(floor, queue, wrapUp, limits, together);
        var agents = IntStream.range(0, AGENTS)
                .mapToObj(number -> floor.shared("a" + number, queue, next))
                .toList();
        return new ShiftTeam(queue.queue(), queue.dialled(), agents);
    }

    static String overflowOf(String queue) {
        return queue + "-over";
    }

    /** Whom a customer is passed on to: a colleague, or whoever is free. */
    Wanted transfer(Random chance) {
        var kind = TransferKind.values()[chance.nextInt(TransferKind.values().length)];
        return chance.nextBoolean()
                ? new Wanted(kind, null, new QueueId(overflowOf(queue)), "chance")
                : new Wanted(kind, agents.get(chance.nextInt(AGENTS)), null, "chance");
    }

    private static @Nullable RingTogetherSpec together(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> new RingTogetherSpec(3, null);
            case 1 -> new RingTogetherSpec(2, 100L);
            default -> null;
        };
    }

    private static void configure(
            Floor floor,
            Floor.Team team,
            WrapUpMode wrapUp,
            @Nullable LimitsSpec limits,
            @Nullable RingTogetherSpec together) {
        Floor.done(floor.configureQueue.configure(
                Edit.by("sup-1"),
                (team.dialled().isEmpty() ? new QueueDraft(team.queue()) : new QueueDraft(team.queue(), team.dialled()))
                        .ringMs(1_500)
                        .shortAbandonMs(1_000)
                        .holdLimitMs(400L)
                        .wrapUp(wrapUp, 400)
                        .pauses(new PausesSpec(null, 200L, 100L, null))
                        .limits(limits)
                        .news(new WaitNewsSpec(500L, 500L, 1_500L, KEY))
                        .script(new ScriptSpec(null, null, null, true, null))
                        .transferMs(1_500)
                        .together(together)
                        .spec()));
    }
}
