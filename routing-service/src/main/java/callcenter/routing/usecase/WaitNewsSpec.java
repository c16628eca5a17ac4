package callcenter.routing.usecase;

import callcenter.routing.domain.queue.WaitNews;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What waiting callers are told, as written (ANS-10). What is absent has the norm's default.
 *
 * @param estimateAfterMs position and estimated wait are told after this wait; default 30 s
 * @param everyMs         and again each time; default 30 s
 * @param callbackAfterMs a call back that keeps the place is offered after this wait; default 60 s, 0 for never
 * @param callbackKey     which the caller presses to choose it, one of 0 to 9; default 1
 */
public record WaitNewsSpec(
        @Nullable Long estimateAfterMs,
        @Nullable Long everyMs,
        @Nullable Long callbackAfterMs,
        @Nullable String callbackKey) {

    private static final Pattern KEY = Pattern.compile("[0-9]");

    /** The news, null for none, or a refusal that names the field. */
    static @Nullable WaitNews toNews(@Nullable WaitNewsSpec written, SpecCheck check) {
        return written == null ? null : written.toNews(check.within("news"));
    }

    private WaitNews toNews(SpecCheck check) {
        var standard = WaitNews.STANDARD;
        var key = Objects.requireNonNullElse(callbackKey, standard.key());
        if (!KEY.matcher(key).matches()) {
            throw check.refuse("callbackKey", "one of 0 to 9");
        }
        return new WaitNews(
                check.duration(
                        "estimateAfterMs",
                        estimateAfterMs,
                        standard.estimateAfter().toMillis()),
                check.duration("everyMs", everyMs, standard.every().toMillis()),
                callback(check),
                key);
    }

    private @Nullable Duration callback(SpecCheck check) {
        if (callbackAfterMs != null && callbackAfterMs == 0) {
            return null;
        }
        var standard = Objects.requireNonNull(WaitNews.STANDARD.callbackAfter());
        return check.duration("callbackAfterMs", callbackAfterMs, standard.toMillis());
    }
}
