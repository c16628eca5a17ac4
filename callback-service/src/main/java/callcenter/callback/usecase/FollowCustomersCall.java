package callcenter.callback.usecase;

import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.store.Matters;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The customer calls in: nobody dials meanwhile, and the conversation may keep what was promised (CBK-5, CAL-9). */
@Singleton
public final class FollowCustomersCall {

    private final ChangePromise change;
    private final Matters matters;

    FollowCustomersCall(ChangePromise change, Matters matters) {
        this.change = change;
        this.matters = matters;
    }

    public Uni<Void> answered(Transaction tx, String callId, @Nullable String customerId, Instant at, Instant now) {
        return customerId == null
                ? Uni.createFrom().voidItem()
                : matters.openTo(tx.session(), customerId)
                        .flatMap(ids ->
                                change.applyAll(tx, ids, new PromiseCommand.NoteCustomerCalled(callId, at), now));
    }

    public Uni<Void> talked(Transaction tx, Conversation conversation, Instant now) {
        return matters.onLine(tx.session(), conversation.callId())
                .flatMap(ids -> change.applyAll(tx, ids, new PromiseCommand.NoteTalked(conversation), now));
    }

    /** The record of the call is written, and the promises that it did not keep go on. */
    public Uni<Void> gone(Transaction tx, String callId, Instant now) {
        return matters.onLine(tx.session(), callId)
                .flatMap(ids -> change.applyAll(tx, ids, new PromiseCommand.NoteCustomerGone(callId), now));
    }
}
