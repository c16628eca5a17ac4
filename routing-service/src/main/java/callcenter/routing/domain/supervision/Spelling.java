package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names are spelled out with neutral or positive words (CAL-21).
 *
 * @param name the customer's, to be told apart from others that sound alike; null while it is not known, or was spelled
 * @param last the words that were used last
 */
record Spelling(@Nullable String name, List<String> last) implements Watch {

    Spelling {
        last = List.copyOf(last);
    }

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.NameTold(String told)) -> Seen.become(new Spelling(told, last));
            case Fact.Acted(Act.Spelled(List<String> words)) when !words.equals(last) -> spelled(words, moment);
            case Fact.Over(EndedBy ignored) -> Seen.become(new Spelling(null, List.of()));
            default -> nothing();
        };
    }

    private static Seen spelled(List<String> words, Moment moment) {
        var derogatory =
                words.stream().filter(moment.scene().spelling()::derogatory).toList();
        var done = Seen.become(new Spelling(null, words));
        return derogatory.isEmpty()
                ? done.fact("CAL-21", "spelled", words.size() + " words", moment)
                : done.flag("CAL-21", "derogatory-spelling", String.join(", ", derogatory), moment);
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var proposed = name == null || !moment.onTheLine()
                ? List.<String>of()
                : moment.scene().spelling().proposals(name);
        return proposed.isEmpty()
                ? List.of()
                : List.of(Guide.now(Wording.SPELL_NAME, moment.now())
                        .with("words", new Words(String.join("，", proposed), String.join(", ", proposed))));
    }
}
