package callcenter.routing.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the ledger of our calls are wanted; null wants all.
 *
 * @param customerId to whom
 * @param by         who asked for it or called
 * @param agents     somebody of these asked for it or called, or nobody did
 */
public record AttemptFilter(
        @Nullable String customerId,
        @Nullable String by,
        @Nullable Collection<String> agents) {}
