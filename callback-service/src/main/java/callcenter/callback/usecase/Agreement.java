package callcenter.callback.usecase;

import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Terms;
import java.time.Instant;

/**
 * What an agent and a customer agreed on.
 *
 * @param agreedAt the clock runs from here
 */
public record Agreement(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        String ownerId,
        String queueId,
        Instant agreedAt) {

    PromiseId promiseId() {
        return PromiseId.of(callId, kind);
    }

    Terms on(Reckoning reckoning) {
        return new Terms(callId, kind, contact, matter, ownerId, queueId, agreedAt, reckoning.to(), reckoning);
    }
}
