package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallEffect.Commanded;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.call.NormNote.Weight;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.TelephonyCommand.DialCustomer;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * When a customer is dialled about a repeated matter, says whether the agent has read the earlier record: the kept
 * reading is the evidence (CBK-11).
 */
@Singleton
final class ReadFirst {

    private final Readings readings;

    ReadFirst(Readings readings) {
        this.readings = readings;
    }

    Uni<List<Saving>> follow(Mutiny.Session session, List<Saving> savings, Instant now) {
        return savings.stream().allMatch(saving -> readBeforeDialling(saving) == null)
                ? Uni.createFrom().item(savings)
                : InOrder.all(savings, saving -> noted(session, saving, now));
    }

    private Uni<Saving> noted(Mutiny.Session session, Saving saving, Instant now) {
        var earlier = readBeforeDialling(saving);
        var agent = saving.decision().next().agent();
        if (earlier == null || agent == null) {
            return Uni.createFrom().item(saving);
        }
        return readings.hasRead(session, agent.value(), ReadRecord.WHAT, earlier.value())
                .map(read -> new NormNote(
                        "CBK-11",
                        read ? "dialled-read" : "dialled-unread",
                        read ? Weight.FACT : Weight.FLAG,
                        "record of call " + earlier,
                        now))
                .map(note -> saving.noted(List.of(note)));
    }

    /** The call with that record; null when nobody is dialled, or nothing is to be read. */
    private static @Nullable CallId readBeforeDialling(Saving saving) {
        return saving.decision().next() instanceof ReceivedCall call
                        && call.origin().outbound()
                        && saving.decision().effects().stream()
                                .anyMatch(effect -> effect instanceof Commanded(DialCustomer ignored))
                ? call.origin().repeatOf()
                : null;
    }
}
