package callcenter.routing.usecase;

import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.web.PhoneNumbers;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A queue as written in the configuration file or sent over REST. What is absent has the norm's default.
 *
 * @param id             1 to 64 letters, digits, dashes or underscores
 * @param dialled        numbers of ours whose calls enter here
 * @param skills         least proficiency per skill, 1 to 10
 * @param rings          skills demanded, relaxed over waiting time; instead of skills
 * @param strategy       who of those who may take a call gets it; default longest idle
 * @param priority       -10 to 10, higher goes first; default 0
 * @param ringMs         ring limit (ANS-1); default 10 s
 * @param serviceLevelMs answered in time; default 20 s
 * @param shortAbandonMs left within this is not lost; default 5 s
 * @param holdLimitMs    hold limit (CAL-6); default 120 s
 * @param wrapUpLimitMs  wrap-up limit (CAL-12); default 60 s
 * @param wrapUpMode     what lets an agent go on: FORCED the record alone, TIMED also the limit, OPTIONAL also the agent's
 *                       asking; default FORCED
 * @param weight         0 to 100: calls of more weight go first, whatever others have waited, emergencies apart; default 0
 * @param ringTogether   several agents rung for one call, the first who answers gets it; absent: one after the other
 * @param transferMs     another agent's time to answer a transfer (CAL-8); default 15 s
 * @param pauses         how long an agent gets no call after an offer that was not taken; default 2 s after no answer
 * @param hours          when its agents serve (ANS-11); default always
 * @param limits         how many it takes and how long it keeps them; default no limit
 * @param news           what waiting callers are told (ANS-10); default nothing
 * @param emergency      its calls go before all others, whatever the weights of queues and the duties of agents, and no
 *                       limit applies to them; default false
 * @param emergencyDialled the same for these of its numbers alone
 * @param norms          limits of the norms that live on the call
 * @param script         what its agents are guided to say
 * @param rightNumbers   where callers are sent who want somebody else, by what it is about (ANS-9)
 * @param callers        what it is worth who calls (ANS-4, ANS-6); absent: as for all queues
 */
public record QueueSpec(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> dialled,
        @Nullable Map<String, Integer> skills,
        @Nullable List<RingSpec> rings,
        @Nullable StrategySpec strategy,
        @Nullable Integer priority,
        @Nullable Long ringMs,
        @Nullable Long serviceLevelMs,
        @Nullable Long shortAbandonMs,
        @Nullable Long holdLimitMs,
        @Nullable Long wrapUpLimitMs,
        @Nullable WrapUpMode wrapUpMode,
        @Nullable PausesSpec pauses,
        @Nullable HoursSpec hours,
        @Nullable LimitsSpec limits,
        @Nullable WaitNewsSpec news,
        @Nullable Boolean emergency,
        @Nullable List<String> emergencyDialled,
        @Nullable NormSpec norms,
        @Nullable ScriptSpec script,
        @Nullable Map<String, String> rightNumbers,
        @Nullable Long transferMs,
        @Nullable Integer weight,
        @Nullable RingTogetherSpec ringTogether,
        @Nullable CallersSpec callers) {

    private static final int HEAVIEST = 100;

    /** The same with the id of the address it was sent to. */
    public QueueSpec named(String queueId) {
        return new QueueSpec(
                queueId,
                name,
                dialled,
                skills,
                rings,
                strategy,
                priority,
                ringMs,
                serviceLevelMs,
                shortAbandonMs,
                holdLimitMs,
                wrapUpLimitMs,
                wrapUpMode,
                pauses,
                hours,
                limits,
                news,
                emergency,
                emergencyDialled,
                norms,
                script,
                rightNumbers,
                transferMs,
                weight,
                ringTogether,
                callers);
    }

    /** The queue, or a refusal that names the field. */
    Queue toQueue(String where, PhoneNumbers numbers, ZoneId centre) {
        var check = new SpecCheck(where);
        var queueId = new QueueId(check.id(id));
        var demanded = RingSpec.toRings(skills, rings, check);
        return new Queue(
                queueId,
                check.text("name", name),
                ours(numbers, check),
                demanded,
                check.between("priority", priority, 0, -10, 10),
                new QueueTerms(
                        queueId,
                        check.duration("ringMs", ringMs, 10_000),
                        check.duration("serviceLevelMs", serviceLevelMs, 20_000),
                        check.duration("shortAbandonMs", shortAbandonMs, 5_000),
                        check.duration("holdLimitMs", holdLimitMs, 120_000),
                        check.duration("wrapUpLimitMs", wrapUpLimitMs, 60_000),
                        Objects.requireNonNullElse(wrapUpMode, WrapUpMode.FORCED),
                        PausesSpec.toPauses(pauses, check),
                        norms == null ? null : norms.toTerms(check.within("norms")),
                        check.duration("transferMs", transferMs, QueueTerms.USUAL_TRANSFER_LIMIT.toMillis()),
                        RingTogetherSpec.toTogether(ringTogether, check),
                        demanded.endsAfter()),
                StrategySpec.toStrategy(strategy, check),
                rules(numbers, centre, check),
                script == null ? Script.USUAL : script.toScript(check.within("script")),
                check.between("weight", weight, 0, 0, HEAVIEST));
    }

    private QueueRules rules(PhoneNumbers numbers, ZoneId centre, SpecCheck check) {
        var urgent = dialled("emergencyDialled", emergencyDialled, numbers, check);
        if (!ours(numbers, check).containsAll(urgent)) {
            throw check.refuse("emergencyDialled", "numbers that are in dialled too");
        }
        return new QueueRules(
                HoursSpec.toHours(hours, centre, check),
                LimitsSpec.toLimits(limits, check),
                WaitNewsSpec.toNews(news, check),
                Objects.requireNonNullElse(emergency, false),
                urgent,
                right(check),
                CallersSpec.toTerms(callers, check));
    }

    private Map<String, String> right(SpecCheck check) {
        var known = Objects.requireNonNullElse(rightNumbers, Map.<String, String>of());
        known.forEach((about, number) -> {
            check.text("rightNumbers", about);
            check.text("rightNumbers." + about, number);
        });
        return known;
    }

    private Set<String> ours(PhoneNumbers numbers, SpecCheck check) {
        return dialled("dialled", dialled, numbers, check);
    }

    private static Set<String> dialled(
            String field, @Nullable List<String> written, PhoneNumbers numbers, SpecCheck check) {
        return Objects.requireNonNullElse(written, List.<String>of()).stream()
                .map(number -> DialledNumber.of(numbers, check.text(field, number)))
                .collect(Collectors.toSet());
    }
}
