package callcenter.callback;

import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.usecase.Agreement;
import java.time.Instant;

/** What agent-1 agreed with a customer. */
public final class Agreed {

    private Agreed() {}

    public static Agreement within2h(String callId, Instant agreedAt) {
        return new Agreement(
                callId,
                PromiseKind.WITHIN_2H,
                new Contact("c_" + callId, "+8613800138000"),
                "bill of February",
                "agent-1",
                "service",
                agreedAt,
                Wishes.NONE,
                null);
    }
}
