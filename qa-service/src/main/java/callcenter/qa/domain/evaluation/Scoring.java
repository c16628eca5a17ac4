package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.Item;
import callcenter.qa.domain.form.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence in, score out: nothing else has a say (QUA-2). */
public final class Scoring {

    private Scoring() {}

    /** What the call earns by this form. */
    public static Assessment score(Form form, HandledCall call) {
        var findings = form.items().stream()
                .flatMap(item -> findings(item, call).stream())
                .toList();
        var all = Stream.concat(withFatal(form, findings).stream(), unasked(form, call))
                .toList();
        return new Assessment(call.agent(), call.ended().at(), form.maxScore(), all);
    }

    /** Live flags that no item of this form asks about cost nothing, and are shown. */
    private static Stream<Finding> unasked(Form form, HandledCall call) {
        var asked = form.items().stream().map(Item::rule).collect(Collectors.toSet());
        return Stream.of(Rule.values())
                .filter(rule -> !asked.contains(rule))
                .flatMap(rule -> rule.watched().stream())
                .flatMap(norm -> flags(norm, call).stream()
                        .map(fact -> new Finding(norm.toLowerCase(Locale.ROOT), norm, 0, fact)));
    }

    /** The first fault costs the item's points; more of the same kind are shown and cost nothing more. */
    private static List<Finding> findings(Item item, HandledCall call) {
        var findings = new ArrayList<Finding>();
        var left = item.points();
        for (var fact : facts(item.rule(), call)) {
            var points = fact.code().isFault() ? left : 0;
            findings.add(new Finding(item.id(), item.norm(), points, fact));
            left -= points;
        }
        return findings;
    }

    private static List<Fact> facts(Rule rule, HandledCall call) {
        return switch (rule) {
            case RING_WITHIN_LIMIT -> RingRule.check(call);
            case HOLD_WITH_REASON -> HoldRules.reason(call);
            case HOLD_WITH_CONSENT -> HoldRules.consent(call);
            case HOLD_WITHIN_LIMIT -> HoldRules.limit(call);
            case NO_HANG_UP_BEFORE_CLOSING -> ClosingRules.hangUp(call);
            case CLOSING_SAID -> ClosingRules.said(call);
            case WRAP_UP_IN_TIME ->
                Stream.concat(flags("CAL-12", call).stream(), WrapUpRules.inTime(call).stream())
                        .toList();
            case WRAP_UP_PRESENT -> WrapUpRules.present(call);
            case SPOKE_FIRST,
                    SILENT_CALLER_PROMPTED,
                    HARD_TO_HEAR_HELPED,
                    CHECKED_IN_ON_HOLD,
                    SURVEY_OFFERED,
                    THANKED_FOR_WAITING,
                    APOLOGISED_FIRST,
                    REFUSAL_EXPLAINED,
                    LEFT_CLEAR,
                    READ_BACK,
                    SPELLED_KINDLY,
                    ALL_TOLD,
                    NO_MUTE_FOR_HOLD,
                    AGENT_NUMBER_GIVEN,
                    OFFER_AFTER_CONSENT -> flags(rule.watched().orElseThrow(), call);
        };
    }

    /** What the norm flagged while the call was live. */
    private static List<Fact> flags(String norm, HandledCall call) {
        return call.noted().stream()
                .filter(noted -> noted.flag() && noted.norm().equals(norm))
                .flatMap(noted -> FactCode.flagged(noted.what()).map(code -> Fact.of(code, noted.at())).stream())
                .toList();
    }

    /** A lost fatal item takes all points that the others left, so that every lost point still has its evidence. */
    private static List<Finding> withFatal(Form form, List<Finding> findings) {
        var left = form.maxScore() - findings.stream().mapToInt(Finding::points).sum();
        var all = new ArrayList<Finding>();
        for (var finding : findings) {
            var takesRest = finding.costsPoints() && isFatal(form, finding);
            all.add(takesRest ? finding.costing(finding.points() + left) : finding);
            left = takesRest ? 0 : left;
        }
        return List.copyOf(all);
    }

    private static boolean isFatal(Form form, Finding finding) {
        return form.items().stream().anyMatch(item -> item.fatal() && item.id().equals(finding.item()));
    }
}
