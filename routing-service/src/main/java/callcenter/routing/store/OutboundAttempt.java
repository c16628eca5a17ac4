package callcenter.routing.store;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of our calls to customers (CBK-12).
 *
 * @param callId     null when it was refused
 * @param customerId null when it was refused before anybody knew whom
 * @param reasonKind null when none was given
 * @param words      what for; null when nothing was said; personal
 * @param askedBy    null when the time of a promise had come
 * @param status     {@code REFUSED}, {@code HELD} while another call to the customer lasts, {@code OPEN}, {@code OVER}
 * @param agentId    who called; null when nobody did
 * @param dialledAt  null when the customer's phone was not dialled
 * @param outcome    why it was refused, why nobody was reached, or who was on the line; null while it is open
 */
public record OutboundAttempt(
        @Nullable String callId,
        @Nullable String customerId,
        @Nullable String reasonKind,
        @Nullable String reasonId,
        @Nullable String words,
        @Nullable String askedBy,
        Instant askedAt,
        String status,
        @Nullable String agentId,
        @Nullable Instant dialledAt,
        @Nullable Instant endedAt,
        @Nullable String outcome) {

    static final String COLUMNS =
            "select call_id, customer_id, reason_kind, reason_id, words, asked_by, asked_at, status,"
                    + " agent_id, dialled_at, ended_at, outcome";

    static OutboundAttempt of(Tuple row) {
        return new OutboundAttempt(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                Columns.instant(row.get(6)),
                row.get(7, String.class),
                row.get(8, String.class),
                Columns.instantOrNull(row.get(9)),
                Columns.instantOrNull(row.get(10)),
                row.get(11, String.class));
    }
}
