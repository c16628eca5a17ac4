package callcenter.qa.store;

import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.Evidence;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Position;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The evidence of each call, one row per call. */
@ApplicationScoped
public class EvidenceStore {

    private static final TypeReference<List<Stored>> OBSERVATIONS = new TypeReference<>() {};

    /** Locks the call's evidence until the transaction ends; of two first observations at once, one is retried. */
    public Uni<Evidence> lock(Mutiny.Session session, CallId call) {
        return session.find(EvidenceRow.class, call.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> row == null ? Evidence.none() : toDomain(row));
    }

    /** Saves evidence that {@link #lock} returned in the same session, with more added to it. */
    public Uni<Void> save(Mutiny.Session session, CallId call, Evidence evidence) {
        var observations = toJson(evidence);
        return session.find(EvidenceRow.class, call.value())
                .chain(row -> row == null
                        ? session.persist(new EvidenceRow(call.value(), observations))
                        : Uni.createFrom().voidItem().invoke(() -> row.observations = observations));
    }

    private static String toJson(Evidence evidence) {
        return StoredJson.write(evidence.observations().entrySet().stream()
                .map(entry -> new Stored(entry.getKey().epoch(), entry.getKey().sequence(), entry.getValue()))
                .toList());
    }

    private static Evidence toDomain(EvidenceRow row) {
        var observations = new TreeMap<Position, Observation>();
        for (var stored : StoredJson.readList(row.observations, OBSERVATIONS)) {
            observations.put(new Position(stored.epoch, stored.sequence), stored.observation);
        }
        return new Evidence(observations);
    }

    private record Stored(long epoch, long sequence, Observation observation) {}
}
