package callcenter.routing.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end.
 *
 * @param id     keyed digest of the number; null when it is withheld
 * @param number E.164, with {@code ;ext=} where there is an extension, or the digits of a service number; null when withheld; personal
 */
public record Customer(@Nullable String id, @Nullable String number) {}
