package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.guidance.ChecklistItem;
import callcenter.routing.domain.guidance.Festival;
import callcenter.routing.domain.guidance.Script;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the agents of a queue are guided to say, as written or sent. What is absent has our default.
 *
 * @param brand      in whose name they speak
 * @param festivals  windows with a greeting of their own (ANS-3)
 * @param checklists what a matter needs told before closing, per call type (CAL-23); a type that is named replaces ours
 * @param survey     whether the customer is asked to rate the call before release (CAL-11); default false
 * @param spelling   words to spell names out with, besides ours (CAL-21)
 */
public record ScriptSpec(
        @Nullable WordsSpec brand,
        @Nullable List<FestivalSpec> festivals,
        @Nullable Map<CallType, List<ItemSpec>> checklists,
        @Nullable Boolean survey,
        @Nullable SpellingSpec spelling) {

    private static final int MOST = 50;

    /**
     * @param from  first day
     * @param until last day, included
     */
    public record FestivalSpec(
            @Nullable String from,
            @Nullable String until,
            @Nullable WordsSpec greeting) {}

    /** @param id names the item within its list */
    public record ItemSpec(@Nullable String id, @Nullable WordsSpec words) {}

    Script toScript(SpecCheck check) {
        return new Script(
                brand == null ? Script.USUAL.brand() : WordsSpec.toWords(brand, "brand", check),
                festivals(check),
                checklists(check),
                Boolean.TRUE.equals(survey),
                spelling == null ? null : spelling.toSpelling(check.within("spelling")));
    }

    private List<Festival> festivals(SpecCheck check) {
        var all = Objects.requireNonNullElse(festivals, List.<FestivalSpec>of());
        check.between("festivals", all.size(), 0, 0, MOST);
        return IntStream.range(0, all.size())
                .mapToObj(i -> festival(all.get(i), check.within("festivals[" + i + "]")))
                .toList();
    }

    private static Festival festival(FestivalSpec spec, SpecCheck check) {
        var from = day("from", spec.from(), check);
        var until = day("until", spec.until(), check);
        if (until.isBefore(from)) {
            throw check.refuse("until", "the last day, not before " + from);
        }
        return new Festival(from, until, WordsSpec.toWords(spec.greeting(), "greeting", check));
    }

    private static LocalDate day(String field, @Nullable String text, SpecCheck check) {
        try {
            return LocalDate.parse(check.text(field, text));
        } catch (DateTimeParseException e) {
            throw check.refuse(field, "a day such as 2027-02-06");
        }
    }

    private Map<CallType, List<ChecklistItem>> checklists(SpecCheck check) {
        var all = new EnumMap<CallType, List<ChecklistItem>>(CallType.class);
        all.putAll(Script.USUAL.checklists());
        Objects.requireNonNullElse(checklists, Map.<CallType, List<ItemSpec>>of())
                .forEach((type, items) -> all.put(type, items(items, check.within("checklists." + type))));
        return all;
    }

    private static List<ChecklistItem> items(List<ItemSpec> items, SpecCheck check) {
        check.between("length", items.size(), 0, 0, MOST);
        var ids = new HashSet<String>();
        return items.stream()
                .map(item -> {
                    if (!ids.add(check.id(item.id()))) {
                        throw check.refuse("id", "every id once; " + item.id() + " is there twice");
                    }
                    return new ChecklistItem(item.id(), WordsSpec.toWords(item.words(), "words", check));
                })
                .toList();
    }
}
