package callcenter.callback.usecase;

/** Something is still owed to this customer: who is to be called cannot be forgotten. */
public final class StillOpen extends RuntimeException {

    StillOpen(long promises) {
        super(promises + " promises to this customer are open; have the customer waive them, or keep them first");
    }
}
