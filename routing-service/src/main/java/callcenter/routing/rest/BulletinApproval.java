package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a second person says who has read a bulletin (ANS-13). */
@Schema(name = "BulletinApproval", examples = Examples.BULLETIN_APPROVAL)
public record BulletinApproval(
        @Schema(examples = "true by the works department") @NotBlank(message = "a reason in words") @FreeText(max = 500)
        String reason,

        @Schema(
                description = "owner.at of what was read: 409 when somebody has changed the bulletin since",
                examples = "2026-03-02T00:58:00Z")
        @NotNull(message = "owner.at of the bulletin that was read")
        Instant writtenAt) {}
