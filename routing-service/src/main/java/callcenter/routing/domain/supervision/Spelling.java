package callcenter.routing.domain.supervision;

import java.util.List;

/** Names are spelled out with neutral or positive words (CAL-21). */
record Spelling() implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        if (!(fact instanceof Fact.Acted(Act.Spelled(List<String> words)))) {
            return nothing();
        }
        var derogatory = words.stream().filter(SpellingWords::derogatory).toList();
        return derogatory.isEmpty()
                ? nothing().fact("CAL-21", "spelled", words.size() + " words", moment)
                : nothing().flag("CAL-21", "derogatory-spelling", String.join(", ", derogatory), moment);
    }
}
