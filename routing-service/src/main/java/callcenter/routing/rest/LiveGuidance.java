package callcenter.routing.rest;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.GuidedCall;
import callcenter.routing.usecase.ReadGuidance;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What each agent is to say and do on the own call; by call. */
@Singleton
final class LiveGuidance implements LiveSource {

    private final ReadGuidance guidance;

    LiveGuidance(ReadGuidance guidance) {
        this.guidance = guidance;
    }

    @Override
    public String kind() {
        return "guidance";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return guidance.live().map(LiveGuidance::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return guidance.withIds(ids.stream().map(CallId::new).toList()).map(LiveGuidance::items);
    }

    private static List<LiveItem> items(List<GuidedCall> found) {
        return found.stream()
                .filter(call -> !call.guidance().isEmpty())
                .map(call -> new LiveItem(call.call().value(), GuidanceView.of(call), call.holdsFor()))
                .toList();
    }
}
