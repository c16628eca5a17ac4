package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who wants to be told.
 *
 * @param url receives a POST for each notification; not loopback, private or link-local unless that is allowed
 * @param secret signs it by the rules of Standard Webhooks: {@code whsec_} and base64 of 24 to 64 bytes; never shown again
 */
public record EndpointRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "https://pager.example.org/promises")
        String url,

        @NotBlank
        @Pattern(regexp = "whsec_[A-Za-z0-9+/]{32,88}={0,2}", message = "whsec_ and base64 of 24 to 64 bytes")
        @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String secret) {}
