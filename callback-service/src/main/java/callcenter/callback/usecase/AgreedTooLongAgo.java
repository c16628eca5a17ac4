package callcenter.callback.usecase;

/** A promise that would be overdue the moment it is made: nobody may be told of it. */
public final class AgreedTooLongAgo extends RuntimeException {

    AgreedTooLongAgo() {
        super("the promise would be overdue");
    }
}
