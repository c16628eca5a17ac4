package callcenter.routing.store;

import callcenter.routing.domain.nuisance.NuisanceStatus;
import org.jspecify.annotations.Nullable;

/** Which nuisance numbers; null is all. */
public record NuisanceFilter(
        @Nullable NuisanceStatus status, @Nullable String customerId) {}
