package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.ToldEstimate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What callers are told when no agent tells them. */
final class CallerWords {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("M月d日H点mm分", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private CallerWords() {}

    static Spoken closed(Closed closed, boolean callable, ZoneId zone) {
        return joined(why(closed), after(closed, callable, zone));
    }

    private static Spoken why(Closed closed) {
        return closed.holiday()
                ? new Spoken("您好，今天是节假日，暂无人工服务。", "Hello. Today is a holiday and nobody is at the desk.")
                : new Spoken("您好，现在是非服务时间。", "Hello. We are closed at this hour.");
    }

    private static Spoken after(Closed closed, boolean callable, ZoneId zone) {
        return closed.opensAt().map(at -> opening(at, callable, zone)).orElseGet(() -> back(callable));
    }

    /** That nobody serves, and the question what it is about. */
    static Spoken matterOf(Closed closed, List<Matter> matters) {
        var chinese = matters.stream()
                .map(it -> it.words().zh() + "请按" + it.key())
                .collect(Collectors.joining("，", "请告诉我们您来电的事由：", "。"));
        var english = matters.stream()
                .map(it -> "press " + it.key() + " for " + it.words().en())
                .collect(Collectors.joining(", ", "Please tell us what it is about: ", "."));
        return joined(why(closed), new Spoken(chinese, english));
    }

    /** Once the matter was told, or not. */
    static Spoken calledBack(Closed closed, ZoneId zone) {
        return after(closed, true, zone);
    }

    private static Spoken opening(Instant opensAt, boolean callable, ZoneId zone) {
        var local = opensAt.atZone(zone);
        var chinese = CHINESE.format(local);
        var english = ENGLISH.format(local);
        return callable
                ? new Spoken(
                        "我们已记下您的来电号码，" + chinese + "恢复服务后会给您回电。再见。",
                        "We have noted your number and will call you back when we open again on " + english
                                + ". Goodbye.")
                : new Spoken("请在" + chinese + "以后再次来电。再见。", "Please call again after " + english + ". Goodbye.");
    }

    static Spoken captured(boolean callable) {
        return joined(
                new Spoken("非常抱歉，目前暂时没有客服人员能为您接听。", "We are sorry: nobody can take your call at the moment."),
                back(callable));
    }

    private static Spoken back(boolean callable) {
        return callable
                ? new Spoken("我们已记下您的来电号码，会尽快给您回电。再见。", "We have noted your number and will call you back. Goodbye.")
                : new Spoken("请您稍后再次来电。再见。", "Please call again later. Goodbye.");
    }

    static Spoken knownNuisance() {
        return new Spoken(
                "您好，此号码曾有骚扰来电的记录。如果您需要办理业务，我们会照常为您服务；再次骚扰时通话将被结束。",
                "Hello. Nuisance calls came from this number before. If you need our service we will serve you as"
                        + " anybody; if it happens again, the call will be ended.");
    }

    static Spoken turnedAway() {
        return new Spoken(
                "您好，由于此号码多次骚扰来电，暂时不能为您接通。如有异议，您可以通过书面或网上渠道提出申诉。再见。",
                "Hello. Because of repeated nuisance calls from this number we do not put you through at present. You"
                        + " may appeal against this in writing or online. Goodbye.");
    }

    static Spoken survey() {
        return new Spoken(
                "请您对本次服务作出评价：非常满意请按5，满意请按4，一般请按3，不满意请按2，非常不满意请按1。",
                "Please rate this call: press 5 for very good, 4 for good, 3 for fair, 2 for poor, 1 for very poor.");
    }

    static Spoken rated() {
        return new Spoken("感谢您的评价，再见。", "Thank you for your rating. Goodbye.");
    }

    static Spoken goodbye() {
        return new Spoken("感谢您的来电，再见。", "Thank you for your call. Goodbye.");
    }

    static Spoken callbackOffer(String key) {
        return new Spoken(
                "如果您不想继续等待，请按" + key + "，我们会按您现在的排队顺序给您回电。",
                "If you would rather not wait, press " + key + ": we will call you back when it is your turn.");
    }

    static Spoken callbackChosen() {
        return new Spoken(
                "好的，已为您保留排队顺序，轮到您时我们会给您回电。现在可以挂机了，再见。",
                "Thank you. Your place is kept, and we will call you when it is your turn. You may hang up now. Goodbye.");
    }

    static Spoken position(int position, @Nullable ToldEstimate estimate) {
        var place = position <= 1
                ? new Spoken("您是下一位。", "You are next.")
                : new Spoken(
                        "您前面还有" + (position - 1) + "位客户。",
                        "There " + (position == 2 ? "is 1 caller" : "are " + (position - 1) + " callers")
                                + " before you.");
        return estimate == null ? joined(place, new Spoken("请您稍候。", "Please hold.")) : joined(place, wait(estimate));
    }

    /** In whole minutes, up: who is told less waits longer than told. */
    private static Spoken wait(ToldEstimate estimate) {
        long usual = minutes(estimate.p50Ms());
        long most = Math.max(usual, minutes(estimate.p80Ms()));
        if (usual == most) {
            return new Spoken(
                    "预计等待约" + usual + "分钟。", "It will take about " + usual + (usual == 1 ? " minute." : " minutes."));
        }
        return new Spoken(
                "预计等待约" + usual + "到" + most + "分钟。", "It will take about " + usual + " to " + most + " minutes.");
    }

    private static long minutes(long milliseconds) {
        return Math.max(1, (milliseconds + 59_999) / 60_000);
    }

    private static Spoken joined(Spoken first, Spoken second) {
        return new Spoken(first.chinese() + second.chinese(), first.english() + " " + second.english());
    }
}
