package callcenter.callback.rest;

import callcenter.callback.store.CapturedNumbers;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far those who rang during an outage have been called back.
 *
 * @param paused nobody new is called
 * @param waiting callers whose turn has not come
 * @param refused numbers that cannot be called, or none was known
 * @param open callers who are being called
 * @param kept callers with whom somebody talked
 * @param ended callers who did not want the call, or who were not reached in time
 * @param oldestWaiting when the first of the waiting rang; absent when nobody waits
 * @param callableFrom nobody is called before the calling hours open; absent while they are open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutageRecoveryView(
        boolean paused,
        @Schema(examples = "1180") long waiting,
        @Schema(examples = "3") long refused,
        @Schema(examples = "12") long open,
        @Schema(examples = "840") long kept,
        @Schema(examples = "21") long ended,
        @Nullable @Schema(examples = "2026-03-02T01:02:00Z") Instant oldestWaiting,
        @Nullable @Schema(examples = "2026-03-03T00:30:00Z") Instant callableFrom) {

    static OutageRecoveryView of(CapturedNumbers.Progress progress, Instant callableAt, Instant now) {
        return new OutageRecoveryView(
                progress.paused(),
                progress.waiting(),
                progress.refused(),
                progress.open(),
                progress.kept(),
                progress.ended(),
                progress.oldestWaiting(),
                callableAt.isAfter(now) ? callableAt : null);
    }
}
