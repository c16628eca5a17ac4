package callcenter.routing.domain.guidance;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same in both languages of the centre. */
public record Words(String zh, String en) {

    private static final Duration PER_CHINESE_CHARACTER = Duration.ofMillis(250);
    private static final Duration PER_ENGLISH_CHARACTER = Duration.ofMillis(70);

    /** How long a calm speaker takes for both, one after the other. */
    public Duration speakingTime() {
        return PER_CHINESE_CHARACTER.multipliedBy(zh.length()).plus(PER_ENGLISH_CHARACTER.multipliedBy(en.length()));
    }

    /** A length of time in minutes and seconds; less than a second counts as one. */
    public static Words lasting(Duration length) {
        var seconds = Math.max(1, length.toSeconds());
        var minutes = seconds / 60;
        var rest = seconds % 60;
        return new Words(
                Stream.of(counted(minutes, " 分钟", " 分钟"), counted(rest, " 秒", " 秒"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                Stream.of(counted(minutes, " minute", " minutes"), counted(rest, " second", " seconds"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> counted(long count, String one, String many) {
        return count == 0 ? Optional.empty() : Optional.of(count + (count == 1 ? one : many));
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
