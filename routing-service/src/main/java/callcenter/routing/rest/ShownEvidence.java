package callcenter.routing.rest;

import callcenter.routing.domain.nuisance.Incident;
import callcenter.routing.usecase.ReadCalls;
import callcenter.web.Problem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** Nobody names calls as evidence that he may not see. */
@Singleton
final class ShownEvidence {

    private final ReadCalls calls;
    private final ShownCalls shown;

    ShownEvidence(ReadCalls calls, ShownCalls shown) {
        this.calls = calls;
        this.shown = shown;
    }

    Uni<Void> permitted(List<Incident> incidents) {
        return Multi.createFrom()
                .items(IntStream.range(0, incidents.size()).boxed())
                .onItem()
                .transformToUniAndConcatenate(place -> permitted(incidents.get(place), place))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<CallView> permitted(Incident incident, int place) {
        return calls.one(incident.call())
                .onFailure(failure -> failure instanceof Problem problem && problem.status() == 404)
                .transform(none -> Problem.invalid("incidents[" + place + "].callId", "a call that there is"))
                .chain(shown::permitted);
    }
}
