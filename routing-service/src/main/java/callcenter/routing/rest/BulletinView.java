package callcenter.routing.rest;

import callcenter.routing.domain.bulletin.Approved;
import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.domain.bulletin.Proposed;
import callcenter.routing.domain.bulletin.Signature;
import callcenter.routing.domain.bulletin.Withdrawn;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.rest.GuidanceView.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bulletin (ANS-13). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Bulletin", examples = Examples.BULLETIN)
public record BulletinView(
        String id,

        @Schema(
                examples = "IN_FORCE",
                description = "PROPOSED, SCHEDULED (approved, not valid yet), IN_FORCE, OVER or WITHDRAWN")
        String status,

        Text text,

        @Schema(description = "heard by callers of these queues; empty for all")
        List<String> queues,

        @Schema(description = "of those, by callers whose number begins so; empty for all")
        List<String> numberPrefixes,

        Instant from,
        Instant until,
        int priority,

        @Schema(description = "how long a caller listens before coming to the queue, milliseconds")
        long lengthMs,

        @Schema(description = "who listened for so long and hangs up is served, milliseconds")
        long heardAfterMs,

        Signed owner,
        @Nullable Signed approval,
        @Nullable Signed withdrawal) {

    /** Who, when and why. */
    @Schema(name = "BulletinSignature")
    public record Signed(String by, Instant at, String reason) {

        static @Nullable Signed of(@Nullable Signature signature) {
            return signature == null ? null : new Signed(signature.by(), signature.at(), signature.why());
        }
    }

    static BulletinView of(Bulletin bulletin, Instant now) {
        var notice = bulletin.notice();
        return new BulletinView(
                bulletin.id().value(),
                status(bulletin, now),
                Text.of(notice.words()),
                notice.area().queues().stream().map(QueueId::value).sorted().toList(),
                notice.area().prefixes().stream().sorted().toList(),
                notice.validity().from(),
                notice.validity().until(),
                notice.priority(),
                notice.pace().length().toMillis(),
                notice.pace().heardAfter().toMillis(),
                Signed.of(bulletin.owner()),
                Signed.of(
                        switch (bulletin) {
                            case Proposed ignored -> null;
                            case Approved it -> it.approval();
                            case Withdrawn it -> it.approval();
                        }),
                bulletin instanceof Withdrawn it ? Signed.of(it.withdrawal()) : null);
    }

    private static String status(Bulletin bulletin, Instant now) {
        return switch (bulletin) {
            case Approved it when it.inForce(now) -> "IN_FORCE";
            case Approved it -> it.notice().validity().over(now) ? "OVER" : "SCHEDULED";
            case Proposed it -> it.state();
            case Withdrawn it -> it.state();
        };
    }
}
