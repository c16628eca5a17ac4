package callcenter.routing.rest;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promise that was taken here and travels to callback-service as an event.
 *
 * @param id the id it has there: call and kind alone decide it, so that the wrap-up can name it at once
 */
@Schema(name = "TakenPromise", examples = Examples.PROMISE)
public record TakenPromise(
        @Schema(examples = "p-call-78-within-24h") String id,
        String callId,
        @Schema(examples = "WITHIN_24H") String kind) {

    static TakenPromise of(String callId, String kind) {
        return new TakenPromise(
                "p-" + callId + "-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'), callId, kind);
    }
}
