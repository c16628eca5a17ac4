package callcenter.routing.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * Why we call a customer: a call of ours without one is not placed (CBK-12).
 *
 * @param id    of the customer, ticket or promise
 * @param words what for, as the person who asks puts it; null when nothing was said; personal
 */
public record CallReason(Kind kind, String id, @Nullable String words) {

    /** What it is about. */
    public enum Kind {
        /** The customer asked to be called. */
        CUSTOMER,
        /** A ticket is worked on. */
        TICKET,
        /** A promise is due. */
        PROMISE
    }

    public CallReason {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A reason names what it is about");
        }
    }

    public static CallReason promise(String id) {
        return new CallReason(Kind.PROMISE, id, null);
    }

    /** The id where the reason is of this kind, else null. */
    @Nullable
    String idOf(Kind wanted) {
        return kind == wanted ? id : null;
    }
}
