package callcenter.web.reading;

import org.jspecify.annotations.Nullable;

/** Which readings are wanted; null wants all. */
record ReadingFilter(
        @Nullable String by,
        @Nullable String customerId,
        @Nullable String target) {}
