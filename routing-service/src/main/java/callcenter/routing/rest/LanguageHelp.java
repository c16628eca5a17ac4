package callcenter.routing.rest;

import callcenter.routing.domain.call.Conversation;
import callcenter.routing.usecase.AtWork;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What helps when the customer's first language is not the agent's, in this order (ANS-7). */
@Schema(name = "LanguageHelp")
public record LanguageHelp(
        @Schema(description = "languages of the customer, the dearest first")
        List<String> languages,

        @Schema(description = "by language of the agent") Map<String, List<String>> steps) {

    private static final Map<String, List<String>> STEPS = Map.of(
            "zh-CN",
            List.of("逐词向客户确认", "请客户试用普通话", "请懂这种语言的同事代为传话", "约定时间，由懂这种语言的同事回电"),
            "en",
            List.of(
                    "Confirm word by word.",
                    "Ask whether Mandarin is possible.",
                    "Ask a colleague who speaks it to relay.",
                    "Agree on a time when a colleague who speaks it calls back."));

    /** Null when there is no conversation, or its language is spoken. */
    static @Nullable LanguageHelp of(AtWork at) {
        return at.call()
                .filter(Conversation.class::isInstance)
                .map(call -> ((Conversation) call).wishes())
                .filter(wishes -> wishes.foreignTo(at.profile().skills()))
                .map(wishes -> new LanguageHelp(wishes.languages(), STEPS))
                .orElse(null);
    }
}
