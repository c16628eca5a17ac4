package callcenter.callback.domain.promise;

/**
 * Whom to call.
 *
 * @param customerId keyed digest of the number
 * @param number E.164
 */
public record Contact(String customerId, String number) {}
