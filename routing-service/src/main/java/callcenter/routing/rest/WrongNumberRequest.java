package callcenter.routing.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The customer wanted somebody else. */
@Schema(name = "WrongNumber", examples = "{\"about\": \"electricity\"}")
record WrongNumberRequest(
        @Schema(description = "what the customer wants, as in the queue's rightNumbers; absent when it was not said")
        @Size(max = 200, message = "at most 200 characters")
        @Nullable
        String about) {}
