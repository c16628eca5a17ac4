package callcenter.routing.domain.guidance;

import java.util.Map;

/** The same in both languages of the centre. */
public record Words(String zh, String en) {

    /** With each {@code {name}} replaced by its value in that language. */
    Words with(Map<String, Words> values) {
        var chinese = zh;
        var english = en;
        for (var value : values.entrySet()) {
            var place = "{" + value.getKey() + "}";
            chinese = chinese.replace(place, value.getValue().zh());
            english = english.replace(place, value.getValue().en());
        }
        return new Words(chinese, english);
    }

    /** The same in every language: names, numbers. */
    public static Words same(String text) {
        return new Words(text, text);
    }
}
