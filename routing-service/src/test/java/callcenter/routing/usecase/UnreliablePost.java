package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.messaging.DatabaseUnavailable;
import callcenter.routing.domain.call.CallSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Brings webhooks from a platform: late, in any order, twice at once, and long after they were answered again. */
final class UnreliablePost {

    private static final int REMEMBERED = 100;

    private final String name;
    private final Acknowledged acknowledged;
    private final Random chance;
    private final List<Webhook> travelling = new ArrayList<>();
    private final List<Answered> answered = new ArrayList<>();
    private int told;
    private int cutOff;

    /** @param name what no other platform calls its webhooks */
    UnreliablePost(String name, Acknowledged acknowledged, Random chance) {
        this.name = name;
        this.acknowledged = acknowledged;
        this.chance = chance;
    }

    private record Webhook(String key, CallSignal signal) {

        /** Empty when the database or the replica was gone before the answer. */
        Optional<WebhookAnswer> arrive(Door at) {
            try {
                return Optional.of(at.floor().tell(key, signal));
            } catch (DatabaseUnavailable | MortalSessions.ProcessDied e) {
                return Optional.empty();
            }
        }
    }

    private record Answered(Webhook webhook, WebhookAnswer first) {}

    void send(CallSignal signal) {
        travelling.add(new Webhook(name + "-webhook-" + ++told, signal));
    }

    /** Any of those under way, or none when nothing is. */
    void oneArrives(Door at) {
        if (!travelling.isEmpty()) {
            arrive(next(), at);
        }
    }

    /** The platform lost patience with the first before it was answered (I4). */
    void oneArrivesTwiceAtOnce(Door at, Door again) {
        if (!travelling.isEmpty()) {
            var webhook = next();
            var second = CompletableFuture.supplyAsync(() -> webhook.arrive(again));
            var first = webhook.arrive(at);
            settle(webhook, first.or(second::join));
            second.join().ifPresent(answer -> assertEquals(first.orElse(answer), answer, "I4: two answers"));
        }
    }

    /** I4: the answer is the first one. */
    void oneIsRepeated(Door at) {
        if (!answered.isEmpty()) {
            var repeated = answered.get(chance.nextInt(answered.size()));
            var answer = repeated.webhook().arrive(at);
            cutOff += answer.isEmpty() ? 1 : 0;
            answer.ifPresent(again -> assertEquals(repeated.first(), again, "I4: another answer"));
        }
    }

    void allArrive(Supplier<Door> at) {
        var webhooks = List.copyOf(travelling);
        travelling.clear();
        webhooks.forEach(it -> arrive(it, at.get()));
    }

    private Webhook next() {
        return travelling.remove(chance.nextInt(3) > 0 ? 0 : chance.nextInt(travelling.size()));
    }

    private void arrive(Webhook webhook, Door at) {
        settle(webhook, webhook.arrive(at));
    }

    /** A platform repeats what was not answered. */
    private void settle(Webhook webhook, Optional<WebhookAnswer> answer) {
        if (answer.isEmpty()) {
            cutOff++;
            travelling.add(webhook);
            return;
        }
        if (webhook.signal() instanceof CallSignal.Ended ended) {
            acknowledged.ended(ended.callId());
        }
        answered.add(new Answered(webhook, answer.get()));
        if (answered.size() > REMEMBERED) {
            answered.removeFirst();
        }
    }

    @Override
    public String toString() {
        return told + " webhooks, " + cutOff + " of them cut off";
    }
}
