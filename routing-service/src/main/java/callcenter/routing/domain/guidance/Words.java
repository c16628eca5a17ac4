package callcenter.routing.domain.guidance;

import java.time.Duration;
import java.util.Map;

/** The same in both languages of the centre. */
public record Words(String zh, String en) {

    private static final Duration PER_CHINESE_CHARACTER = Duration.ofMillis(250);
    private static final Duration PER_ENGLISH_CHARACTER = Duration.ofMillis(70);

    /** How long a calm speaker takes for both, one after the other. */
    public Duration speakingTime() {
        return PER_CHINESE_CHARACTER.multipliedBy(zh.length()).plus(PER_ENGLISH_CHARACTER.multipliedBy(en.length()));
    }

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
