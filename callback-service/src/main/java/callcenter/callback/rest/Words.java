package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.web.Dialling;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the agent says to the customer: the apology, the contact and the deadline, told back in words (CBK-1). */
public record Words(
        @JsonProperty("zh-CN") @Schema(examples = "很抱歉，现在还不能答复您。我们会在今天15:20之前拨打您尾号8000的电话，给您回复。")
        String chinese,

        @JsonProperty("en")
        @Schema(
                examples = "I am sorry that we cannot answer this now. We will call you back on the number"
                        + " ending in 8000 before 15:20 today.")
        String english) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /** How the promise stands: the deadline of an open one, and the truth about one that has ended. */
    static Words of(Promise promise, Instant now, ZoneId zone) {
        var terms = promise.terms();
        return switch (promise.state()) {
            case PromiseState.Open open ->
                of(terms.dueAt(), now, terms.contact().number(), zone);
            case PromiseState.Kept kept ->
                new Words(
                        "这件事我们已经给您回过电话，不会再次拨打。",
                        "We have called you back about this already, and will not call again.");
            case PromiseState.Waived waived -> new Words("按您的意愿，这次回电已经取消。", "As you wished, this call was cancelled.");
            case PromiseState.Broken broken ->
                new Words(
                        "很抱歉，我们没有在约定时间内给您回电，已经由上级处理。",
                        "I am sorry that we did not call you back in time. This is now with my superior.");
        };
    }

    /** Minutes are cut, not rounded: nobody is told a later time than the one we hold ourselves to. */
    static Words of(Instant dueAt, Instant now, String number, ZoneId zone) {
        var due = dueAt.atZone(zone);
        var today = LocalDate.ofInstant(now, zone);
        var time = TIME.format(due);
        var to = Dialling.of(number);
        var ending = to.number().substring(Math.max(0, to.number().length() - 4));
        var extension = to.extension();
        return new Words(
                "很抱歉，现在还不能答复您。我们会在%s%s之前拨打您尾号%s的电话，给您回复。"
                        .formatted(
                                chineseDay(due.toLocalDate(), today),
                                time,
                                extension == null ? ending : ending + "转" + extension),
                "I am sorry that we cannot answer this now. We will call you back on the number ending in %s before %s %s."
                        .formatted(
                                extension == null ? ending : ending + ", extension " + extension + ",",
                                time,
                                englishDay(due.toLocalDate(), today)));
    }

    private static String chineseDay(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "今天";
        }
        return day.equals(today.plusDays(1)) ? "明天" : CHINESE_DAY.format(day);
    }

    private static String englishDay(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : "on " + ENGLISH_DAY.format(day);
    }
}
