package callcenter.callback.usecase;

import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Wishes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an agent and a customer agreed on.
 *
 * @param ownerId agent who owns it; null when it is the team's
 * @param agreedAt the clock runs from here
 */
public record Agreement(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        @Nullable String ownerId,
        String queueId,
        Instant agreedAt,
        Wishes wishes) {

    PromiseId promiseId() {
        return PromiseId.of(callId, kind);
    }

    Terms on(Reckoning reckoning) {
        return new Terms(callId, kind, contact, matter, ownerId, queueId, agreedAt, reckoning.to(), reckoning, wishes);
    }
}
