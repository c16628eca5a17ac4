package callcenter.web.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody read data of a customer; names what was read and never holds it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reading")
public record Reading(
        Instant at,
        @Schema(description = "who", examples = "agent-2") String by,

        @Schema(description = "kind of data", examples = "ticket")
        String what,

        @Schema(description = "its id", examples = "t-call-78")
        String target,

        @Schema(description = "whose, as far as known", examples = "c_wYh1tWbJ3nq0mZ6a5Jd5dg") @Nullable
        String customerId,

        @Schema(description = "call in which the reader had the customer; absent for a reading beside one") @Nullable
        String callId,

        @Schema(description = "stated by the reader; absent where the call is the reason") @Nullable
        String reason) {}
