/**
 * Callback promises. "We will call you back within two hours" is recorded while the customer listens, becomes outbound
 * calls through routing, and ends only as KEPT (a conversation with the customer), WAIVED (by the customer) or BROKEN
 * (with a reason). The life of a promise is drawn in {@link callcenter.callback.domain.promise.PromiseState}; each of
 * its open states has a deadline, so that none can be forgotten.
 *
 * <p>Topics in: {@code calls} (promises that routing took for us; answered, ended and wrapped-up calls that serve a
 * promise, and calls of customers to whom something is promised), {@code agents} (who is there), {@code captures} (who rang
 * during an outage). Topics out: {@code callbacks}.
 */
@NullMarked
package callcenter.callback;

import org.jspecify.annotations.NullMarked;
