package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.ChecklistItem;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a matter needs is told before closing (CAL-23).
 *
 * @param type what the matter is; null while it is not known
 * @param told ids of the items that were told
 */
record Checklist(@Nullable CallType type, Set<String> told) implements Watch {

    Checklist {
        told = Set.copyOf(told);
    }

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.MatterKnown(CallType known))
            when known != type ->
                Seen.become(new Checklist(known, told)).fact("CAL-23", "matter-known", known.name(), moment);
            case Fact.Acted(Act.Told(String item))
            when isUntold(item, moment) ->
                Seen.become(new Checklist(type, with(item))).fact("CAL-23", "told", item, moment);
            case Fact.Over(EndedBy ignored)
            when !untold(moment).isEmpty() ->
                Seen.become(new Checklist(null, told)).flag("CAL-23", "not-told", listed(moment), moment);
            default -> nothing();
        };
    }

    /** The matter in a word, for a sentence. */
    static Words matter(List<Watch> watches) {
        return watches.stream()
                .filter(Checklist.class::isInstance)
                .map(watch -> words(((Checklist) watch).type))
                .findFirst()
                .orElseGet(() -> words(null));
    }

    private static Words words(@Nullable CallType type) {
        return switch (type) {
            case CONSULTATION -> new Words("咨询", "question");
            case QUERY -> new Words("查询", "query");
            case REQUEST -> new Words("申请", "request");
            case REPAIR -> new Words("报修", "repair");
            case COMPLAINT -> new Words("投诉", "complaint");
            case SUGGESTION -> new Words("建议", "suggestion");
            case PRAISE, OTHER -> new Words("事情", "matter");
            case null -> new Words("事情", "matter");
        };
    }

    private boolean isUntold(String item, Moment moment) {
        return untold(moment).stream().anyMatch(it -> it.id().equals(item));
    }

    private List<ChecklistItem> untold(Moment moment) {
        return type == null
                ? List.of()
                : moment.scene().script().checklist(type).stream()
                        .filter(item -> !told.contains(item.id()))
                        .toList();
    }

    private Set<String> with(String item) {
        var more = new TreeSet<>(told);
        more.add(item);
        return more;
    }

    private String listed(Moment moment) {
        return untold(moment).stream().map(ChecklistItem::id).collect(Collectors.joining(", "));
    }

    /** The customer has one matter, and is told everything once. */
    @Override
    public Checklist forTheNextAgent() {
        return this;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return !moment.onTheLine()
                ? List.of()
                : untold(moment).stream()
                        .map(item ->
                                Guide.beforeClosing(Wording.TELL, moment.now()).with("item", item.words()))
                        .toList();
    }
}
