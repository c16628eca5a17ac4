package callcenter.callback.domain.promise;

/**
 * Whom to call.
 *
 * @param customerId keyed digest of the number
 * @param number E.164, with {@code ;ext=} where there is an extension, or the digits of an inland service number
 */
public record Contact(String customerId, String number) {}
