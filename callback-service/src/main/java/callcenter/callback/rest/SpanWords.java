package callcenter.callback.rest;

import callcenter.calendar.Stretch;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One span of an explanation in words. */
public record SpanWords(
        @JsonProperty("zh-CN") @Schema(examples = "10月1日00:00至10月8日00:00（168小时0分）：国庆节放假，不计时")
        String chinese,

        @JsonProperty("en")
        @Schema(examples = "1 October 00:00 to 8 October 00:00 (168 h 0 min): holiday “National Day”, not counted")
        String english) {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("M月d日HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM HH:mm", Locale.ENGLISH);

    static SpanWords of(Stretch stretch, ZoneId zone) {
        var from = stretch.from().atZone(zone);
        var to = stretch.to().atZone(zone);
        var length = minutes(stretch);
        return new SpanWords(
                "%s至%s（%d小时%d分）：%s"
                        .formatted(
                                CHINESE.format(from),
                                CHINESE.format(to),
                                length.toHours(),
                                length.toMinutesPart(),
                                chinese(stretch)),
                "%s to %s (%d h %d min): %s"
                        .formatted(
                                ENGLISH.format(from),
                                ENGLISH.format(to),
                                length.toHours(),
                                length.toMinutesPart(),
                                english(stretch)));
    }

    /** Between the minutes on the clock, so that the spans of an explanation add up to the minute. */
    private static Duration minutes(Stretch stretch) {
        return Duration.ofMinutes(Math.floorDiv(stretch.to().getEpochSecond(), 60)
                - Math.floorDiv(stretch.from().getEpochSecond(), 60));
    }

    private static String chinese(Stretch stretch) {
        var name = stretch.name();
        return switch (stretch.counting()) {
            case COUNTED -> "计时";
            case MAKE_UP_DAY -> "%s调休上班，计时".formatted(name == null ? "" : name.chinese());
            case OUTSIDE_HOURS -> "非服务时间，不计时";
            case HOLIDAY -> "%s放假，不计时".formatted(name == null ? "" : name.chinese());
        };
    }

    private static String english(Stretch stretch) {
        var name = stretch.name();
        return switch (stretch.counting()) {
            case COUNTED -> "counted";
            case MAKE_UP_DAY -> "make-up day for “%s”, counted".formatted(name == null ? "" : name.english());
            case OUTSIDE_HOURS -> "outside service hours, not counted";
            case HOLIDAY -> "holiday “%s”, not counted".formatted(name == null ? "" : name.english());
        };
    }
}
