package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.supervision.Attention;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the norms say about a call now.
 *
 * @param agent     whom it is with; null when it is nobody's
 * @param guidance  what the agent is to say and do
 * @param attention what leaders are to look after
 * @param holdsFor  after that long time alone changes it; null when it does not
 */
public record GuidedCall(
        CallId call,
        @Nullable AgentId agent,
        List<Guidance> guidance,
        List<Attention> attention,
        @Nullable Duration holdsFor) {

    static GuidedCall unguided(CallId call) {
        return new GuidedCall(call, null, List.of(), List.of(), null);
    }
}
