package callcenter.callback.domain.promise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the customer was told to expect (CBK-1). Lengths are configuration: {@link KindRules}. */
public enum PromiseKind {
    /** Urgent, repeated or aggrieved. */
    WITHIN_2H,
    /** Everything else that cannot be answered on the spot. */
    WITHIN_24H;

    /** As it appears in ids: {@code within-2h}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name; empty for one this release does not know. */
    public static Optional<PromiseKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
