package callcenter.web.reading;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody may read data of a customer; at least one of both.
 *
 * @param callId the call in which the reader has the customer; null when there is none
 * @param reason in the reader's words; null when none was stated
 */
public record Ground(@Nullable String callId, @Nullable String reason) {

    public Ground {
        if (callId == null && reason == null) {
            throw new IllegalArgumentException("Nobody reads data of a customer without a ground");
        }
    }

    /** The reader has the customer on the line, or still writes the record of it. */
    public static Ground contact(String callId) {
        return new Ground(callId, null);
    }

    public static Ground stated(String reason) {
        return new Ground(null, reason);
    }

    /** Whether the reader has the customer himself. */
    public boolean live() {
        return callId != null;
    }
}
