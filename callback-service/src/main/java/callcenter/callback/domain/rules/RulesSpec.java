package callcenter.callback.domain.rules;

import callcenter.calendar.Holidays;
import callcenter.callback.domain.promise.KindRules;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseRules;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything about promises that a centre may set.
 *
 * @param kinds rules of every kind; a kind that is missing is as the product brings it
 * @param minimumTalk shorter is not a conversation (CBK-5)
 * @param lostAfter a requested call of which nothing was heard is lost
 * @param confirmWithin how long after the deadline a conversation that began before it may still be confirmed
 * @param desk calendar of all queues that have none of their own
 * @param desks calendars of others, by a name
 */
public record RulesSpec(
        Map<PromiseKind, KindSpec> kinds,
        Duration minimumTalk,
        Duration lostAfter,
        Duration confirmWithin,
        DeskSpec desk,
        Map<String, DeskSpec> desks) {

    public RulesSpec {
        kinds = Map.copyOf(kinds);
        desks = desks == null ? Map.of() : Map.copyOf(desks);
    }

    public KindSpec of(PromiseKind kind) {
        return kinds.getOrDefault(kind, KindDefaults.of(kind));
    }

    public DeskSpec deskOf(String queueId) {
        return desks.values().stream()
                .filter(other -> other.queues().contains(queueId))
                .findFirst()
                .orElse(desk);
    }

    public RulesSpec with(PromiseKind kind, KindSpec spec) {
        var next = new LinkedHashMap<>(kinds);
        next.put(kind, spec);
        return new RulesSpec(next, minimumTalk, lostAfter, confirmWithin, desk, desks);
    }

    public RulesSpec with(String name, DeskSpec spec) {
        var next = new LinkedHashMap<>(desks);
        next.put(name, spec);
        return new RulesSpec(kinds, minimumTalk, lostAfter, confirmWithin, desk, next);
    }

    /**
     * The rules at the desk of this queue.
     *
     * @throws IllegalArgumentException naming what makes no sense
     */
    public PromiseRules at(String queueId, int version, Map<String, Holidays> lists) {
        return at(deskOf(queueId), version, lists);
    }

    /** @throws IllegalArgumentException naming what makes no sense, at any desk */
    public void validate(Map<String, Holidays> lists) {
        var all = List.copyOf(desks.values());
        all.forEach(each -> at(each, 1, lists));
        at(desk, 1, lists);
        var served = all.stream().flatMap(each -> each.queues().stream()).toList();
        if (served.stream().distinct().count() < served.size()) {
            throw new IllegalArgumentException("a queue is served by one desk only");
        }
    }

    private PromiseRules at(DeskSpec where, int version, Map<String, Holidays> lists) {
        var there = new Desk(where, lists);
        var rules = new EnumMap<PromiseKind, KindRules>(PromiseKind.class);
        for (var kind : PromiseKind.values()) {
            rules.put(kind, rules(kind, there));
        }
        return new PromiseRules(version, rules, minimumTalk, lostAfter, confirmWithin);
    }

    private KindRules rules(PromiseKind kind, Desk desk) {
        try {
            return of(kind).at(desk);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(kind + ": " + wrong.getMessage(), wrong);
        }
    }
}
