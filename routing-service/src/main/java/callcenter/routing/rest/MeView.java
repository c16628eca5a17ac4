package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.usecase.AtWork;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agent's own state, for the agent's desktop; the call's number is in full (CAL-13). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Me", examples = Examples.ME)
public record MeView(
        String id,
        String name,
        String number,
        String status,
        @Nullable String reason,
        Instant since,
        @Nullable String nextStatus,
        @Nullable String nextReason,
        @Nullable Instant restsUntil,
        @Nullable CallView call,

        @Schema(description = "when the customer's first language is not spoken: what helps (ANS-7)") @Nullable
        LanguageHelp languageHelp) {

    static MeView of(AtWork at) {
        var view = AgentView.of(at);
        return new MeView(
                view.id(),
                view.name(),
                view.number(),
                view.status(),
                view.reason(),
                view.since(),
                view.nextStatus(),
                view.nextReason(),
                view.restsUntil(),
                at.call()
                        .map(CallView::own)
                        .map(call -> call.rungBy(reservation(at)))
                        .orElse(null),
                LanguageHelp.of(at));
    }

    /** Of an agent who is rung himself: others may be rung for the same call, or have the customer. */
    private static @Nullable String reservation(AtWork at) {
        return at.agent().status() instanceof AgentStatus.Reserved held
                ? held.reservation().value()
                : null;
    }
}
