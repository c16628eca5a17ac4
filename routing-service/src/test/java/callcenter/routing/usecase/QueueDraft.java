package callcenter.routing.usecase;

import callcenter.routing.domain.queue.WrapUpMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A queue that a test writes down; what it does not name has the norm's default. */
public final class QueueDraft {

    private final String id;
    private final List<String> dialled;
    private @Nullable Long ringMs;
    private @Nullable Long shortAbandonMs;
    private @Nullable Long holdLimitMs;
    private @Nullable Long wrapUpLimitMs;
    private @Nullable Long transferMs;
    private @Nullable WrapUpMode wrapUpMode;
    private @Nullable List<RingSpec> rings;
    private @Nullable StrategySpec strategy;
    private @Nullable RingTogetherSpec together;
    private @Nullable PausesSpec pauses;
    private @Nullable HoursSpec hours;
    private @Nullable LimitsSpec limits;
    private @Nullable WaitNewsSpec news;
    private @Nullable NormSpec norms;
    private @Nullable ScriptSpec script;
    private @Nullable Map<String, String> rightNumbers;
    private boolean emergency;

    public QueueDraft(String id, String... dialled) {
        this.id = id;
        this.dialled = List.of(dialled);
    }

    public QueueDraft ringMs(long limit) {
        ringMs = limit;
        return this;
    }

    QueueDraft shortAbandonMs(long limit) {
        shortAbandonMs = limit;
        return this;
    }

    public QueueDraft holdLimitMs(@Nullable Long limit) {
        holdLimitMs = limit;
        return this;
    }

    QueueDraft wrapUp(WrapUpMode mode, long limitMs) {
        wrapUpMode = mode;
        wrapUpLimitMs = limitMs;
        return this;
    }

    QueueDraft transferMs(long limit) {
        transferMs = limit;
        return this;
    }

    QueueDraft rings(RingSpec... demanded) {
        rings = List.of(demanded);
        return this;
    }

    QueueDraft strategy(String name) {
        strategy = new StrategySpec(name, null, null);
        return this;
    }

    QueueDraft together(@Nullable RingTogetherSpec several) {
        together = several;
        return this;
    }

    QueueDraft pauses(PausesSpec after) {
        pauses = after;
        return this;
    }

    QueueDraft hours(HoursSpec served) {
        hours = served;
        return this;
    }

    QueueDraft limits(@Nullable LimitsSpec most) {
        limits = most;
        return this;
    }

    QueueDraft news(WaitNewsSpec told) {
        news = told;
        return this;
    }

    QueueDraft norms(NormSpec of) {
        norms = of;
        return this;
    }

    QueueDraft script(ScriptSpec said) {
        script = said;
        return this;
    }

    QueueDraft rightNumber(String about, String number) {
        rightNumbers = Map.of(about, number);
        return this;
    }

    QueueDraft emergency() {
        emergency = true;
        return this;
    }

    /** Served on one day of the week that is neither today nor next to it. */
    static HoursSpec closedToday() {
        var day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).getDayOfWeek();
        var name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return new HoursSpec(Map.of(name, List.of("09:00-17:00")), "none", "Asia/Shanghai");
    }

    public QueueSpec spec() {
        return new QueueSpec(
                id,
                "Queue " + id,
                dialled,
                null,
                rings,
                strategy,
                0,
                ringMs,
                null,
                shortAbandonMs,
                holdLimitMs,
                wrapUpLimitMs,
                wrapUpMode,
                pauses,
                hours,
                limits,
                news,
                emergency,
                null,
                norms,
                script,
                rightNumbers,
                transferMs,
                null,
                together,
                null);
    }
}
