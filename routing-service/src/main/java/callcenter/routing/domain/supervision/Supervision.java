package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.guidance.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All norms that watch one call.
 *
 * @param reservation of the agent whom it is about; null before anybody answered
 */
public record Supervision(@Nullable String reservation, List<Watch> watches) {

    public Supervision {
        watches = List.copyOf(watches);
    }

    /** What was decided. */
    public record Outcome(Supervision next, List<NormNote> notes) {

        Outcome after(List<NormNote> earlier) {
            return new Outcome(
                    next, Stream.concat(earlier.stream(), notes.stream()).toList());
        }
    }

    /** Nothing seen yet. */
    public static Supervision fresh() {
        return new Supervision(null, Watches.fresh());
    }

    /** With a watch of every kind there is, should some have been added since these were stored. */
    public Supervision complete() {
        Map<Class<?>, Watch> known = watches.stream().collect(Collectors.toMap(Watch::getClass, Function.identity()));
        return new Supervision(
                reservation,
                Watches.fresh().stream()
                        .map(watch -> known.getOrDefault(watch.getClass(), watch))
                        .toList());
    }

    /** Lets every norm see the fact. */
    public Outcome on(Fact fact, Moment moment) {
        var mine = about(moment);
        var seen = mine.seen(fact, moment);
        return fact instanceof Fact.Over(EndedBy by) && by == EndedBy.AGENT && !mine.excused(moment)
                ? seen.next().seen(new Fact.HungUp(), moment).after(seen.notes())
                : seen;
    }

    private boolean excused(Moment moment) {
        return watches.stream().anyMatch(watch -> watch.excusesHangingUp(moment));
    }

    /**
     * The conversation went to another agent, or back to its queue: what its agent left undone is noted of that agent.
     *
     * @param before the conversation as it was last
     */
    public Outcome passedOn(Moment before) {
        return before.onTheLine() && Objects.equals(onTheLine(before), reservation)
                ? seen(new Fact.PassedOn(), before)
                : new Outcome(this, List.of());
    }

    private Outcome seen(Fact fact, Moment moment) {
        var next = new ArrayList<Watch>();
        var notes = new ArrayList<NormNote>();
        for (var watch : watches) {
            var seen = watch.on(fact, moment);
            next.add(seen.next());
            notes.addAll(seen.notes());
        }
        return new Outcome(new Supervision(reservation, next), notes);
    }

    /** When time alone changes something; empty when it never does. */
    public Optional<Instant> nextLook(Moment moment) {
        return watches.stream()
                .map(watch -> watch.dueAt(moment))
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    /** What the agent is to say and do now. */
    public List<Guidance> guidance(Moment moment) {
        var mine = about(moment);
        var values = mine.values(moment);
        return mine.watches.stream()
                .flatMap(watch -> watch.guides(moment).stream())
                .map(guide -> Guidance.of(guide, values))
                .toList();
    }

    /** The same for who does not talk with the customer: his name is left out (CAL-13). */
    public Supervision nameless() {
        return new Supervision(
                reservation,
                watches.stream()
                        .map(watch -> watch instanceof CustomerName ? new CustomerName(null) : watch)
                        .toList());
    }

    /** What a leader is to look after now. */
    public List<Attention> attention(Moment moment) {
        return watches.stream()
                .flatMap(watch -> watch.attention(moment).stream())
                .toList();
    }

    /** Of another agent's conversation nothing stays but what is the customer's, and in a queue no name. */
    private Supervision about(Moment moment) {
        var now = onTheLine(moment);
        if (Objects.equals(now, reservation)) {
            return this;
        }
        var kept = watches.stream()
                .map(Watch::forTheNextAgent)
                .filter(Objects::nonNull)
                .toList();
        var next = new Supervision(now, kept).complete();
        return now == null ? next.nameless() : next;
    }

    private static @Nullable String onTheLine(Moment moment) {
        var reservation = moment.call().onTheLine();
        return reservation == null ? null : reservation.value();
    }

    private Map<String, Words> values(Moment moment) {
        var local = moment.now().atZone(moment.scene().zone());
        var script = moment.scene().script();
        var values = new HashMap<String, Words>();
        values.put("greeting", script.greeting(local.toLocalDate(), local.toLocalTime()));
        values.put("brand", script.brand());
        values.put("agent", Words.same(moment.scene().agentNumber()));
        values.put(
                "customer",
                CustomerName.of(watches).map(CustomerName::addressed).orElse(Words.same("")));
        values.put("matter", Checklist.matter(watches));
        return values;
    }
}
