package callcenter.callback.domain.promise;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call.
 *
 * @param customerId keyed digest of the number
 * @param number E.164, with {@code ;ext=} where there is an extension, or the digits of an inland service number
 * @param dialled number of ours that the customer rang, as the platform told it, where that says who is to call back
 *     (ANS-12); null: the team's queue is known
 */
public record Contact(
        String customerId, String number, @Nullable String dialled) {

    public Contact(String customerId, String number) {
        this(customerId, number, null);
    }

    Contact at(String elsewhere) {
        return new Contact(customerId, elsewhere, dialled);
    }
}
