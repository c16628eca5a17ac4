package callcenter.callback.domain.promise;

import java.util.Locale;

/** Names of states and commands as every API of the centre writes codes. */
final class Labels {

    private Labels() {}

    /** {@code AwaitingWrapUp} is AWAITING_WRAP_UP. */
    static String of(Object named) {
        return named.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
