package callcenter.routing.rest;

import callcenter.routing.domain.call.Call;
import callcenter.routing.usecase.ReadTeams;
import callcenter.web.Caller;
import callcenter.web.Problem;
import callcenter.web.reading.Ground;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls as the caller may see them. */
@Singleton
final class ShownCalls {

    private final Caller caller;
    private final ReadTeams teams;
    private final NumberReadings readings;

    ShownCalls(Caller caller, ReadTeams teams, NumberReadings readings) {
        this.caller = caller;
        this.teams = teams;
        this.readings = readings;
    }

    /** Those of them that the caller may see, numbers masked. */
    Uni<List<CallView>> list(List<Call> calls) {
        var viewer = Viewer.of(caller);
        return teams.byAgent()
                .map(teamOf -> calls.stream()
                        .map(CallView::masked)
                        .filter(view -> sees(viewer, view, teamOf))
                        .toList());
    }

    /**
     * With its number in full for the agent whose call it is while it is not over, and for who works with calls and
     * states a reason; the reading is kept. 403 for one not to be seen.
     */
    Uni<CallView> one(Call call, Optional<String> reason) {
        var own = CallView.own(call);
        return Viewer.of(caller).is(own.agentId()) && own.inFull()
                ? readings.record(caller.agentId(), own).replaceWith(own)
                : permitted(call)
                        .chain(masked -> reason.filter(words -> worksWithCalls())
                                .map(words -> stated(CallView.full(call), words))
                                .orElseGet(() -> Uni.createFrom().item(masked)));
    }

    private boolean worksWithCalls() {
        return caller.hasAnyRole("agent", "shift-leader", "supervisor");
    }

    private Uni<CallView> stated(CallView full, String reason) {
        return readings.record(caller.agentId(), full, Ground.stated(reason)).replaceWith(full);
    }

    /** Masked, whoever asks; 403 for one not to be seen. */
    Uni<CallView> permitted(Call call) {
        var viewer = Viewer.of(caller);
        var view = CallView.masked(call);
        return teams.byAgent().map(teamOf -> {
            if (!sees(viewer, view, teamOf)) {
                throw Problem.forbidden("This call belongs to somebody else.");
            }
            return view;
        });
    }

    private static boolean sees(Viewer viewer, CallView call, Map<String, String> teamOf) {
        return viewer.seesCall(call.agentId(), call.agentId() == null ? null : teamOf.get(call.agentId()));
    }
}
