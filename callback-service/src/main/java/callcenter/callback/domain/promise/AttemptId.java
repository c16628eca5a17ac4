package callcenter.callback.domain.promise;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names one attempt; routing uses it as the id of the outbound call. */
public record AttemptId(String value) {

    private static final Pattern FORM = Pattern.compile("(p-.+)-a[0-9]+");

    static AttemptId of(PromiseId promise, int number) {
        return new AttemptId(promise.value() + "-a" + number);
    }

    /** The promise that a call of this id serves; empty for a call that is no attempt of ours. */
    public static Optional<PromiseId> promiseOf(String callId) {
        var matcher = FORM.matcher(callId);
        return matcher.matches() ? Optional.of(new PromiseId(matcher.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
