package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a second person says who has read a bulletin (ANS-13). */
@Schema(name = "BulletinApproval", examples = Examples.BULLETIN_APPROVAL)
public record BulletinApproval(
        @Schema(examples = "true by the works department") @NotBlank(message = "a reason in words") @FreeText(max = 500)
        String reason,

        @Schema(
                description =
                        "owner.at of what was read: with it, 409 when somebody has changed the bulletin since; without it"
                                + " whatever it says by now is approved")
        @Nullable
        Instant writtenAt) {}
