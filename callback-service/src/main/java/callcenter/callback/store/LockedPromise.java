package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;

/** A promise whose row this transaction has locked, so that nobody decides about it at the same time. */
public final class LockedPromise {

    private final PromiseRow row;

    LockedPromise(PromiseRow row) {
        this.row = row;
    }

    public Promise promise() {
        return row.promise();
    }

    /** Sequence of the last event told about it. */
    public long version() {
        return row.version;
    }

    /** Written with the transaction. */
    public void replace(Promise next, int events) {
        row.hold(next, events);
    }
}
