package callcenter.callback.usecase;

import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.MatterKey;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Wishes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent and a customer agreed on.
 *
 * @param ownerId agent who owns it; null when it is the team's
 * @param agreedAt the clock runs from here
 * @param wishes what was agreed beyond the rules of the kind
 * @param followsId promise it follows (CBK-7); may be null
 */
public record Agreement(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        @Nullable String ownerId,
        String queueId,
        Instant agreedAt,
        Wishes wishes,
        @Nullable String followsId) {

    PromiseId promiseId() {
        return PromiseId.of(callId, kind);
    }

    MatterKey matterKey() {
        return MatterKey.of(contact, matter);
    }

    /** @param missingYear the reckoning is preliminary until its holidays are known; null: it is final */
    Terms on(Reckoning reckoning, int rulesVersion, @Nullable Integer missingYear) {
        return new Terms(
                callId,
                kind,
                contact,
                matter,
                ownerId,
                queueId,
                agreedAt,
                reckoning.to(),
                reckoning,
                wishes,
                new Ties(rulesVersion, kind, missingYear, followsId, List.of()));
    }

    Agreement following(@Nullable String promiseId) {
        return new Agreement(callId, kind, contact, matter, ownerId, queueId, agreedAt, wishes, promiseId);
    }
}
