package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The promise is recorded.
 *
 * @param dueAt to be kept by
 * @param words what to say to the customer now
 */
public record PromiseAnswer(
        @Schema(examples = "p-call-78-within-2h") String id,
        PromiseKind kind,
        @Schema(examples = "2026-03-02T07:20:00Z") Instant dueAt,
        Words words) {}
