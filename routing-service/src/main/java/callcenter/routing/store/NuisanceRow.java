package callcenter.routing.store;

import callcenter.routing.domain.nuisance.InForce;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored nuisance number, held under its row lock. */
@Entity
@Table(name = "nuisance_number")
public class NuisanceRow {

    @Id
    String id = "";

    /** Events published about it so far. */
    long version;

    @Column(name = "customer_id")
    String customerId = "";

    String status = "";
    String level = "";

    @Column(name = "proposed_at")
    Instant proposedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    String body = "";

    protected NuisanceRow() {}

    public NuisanceId id() {
        return new NuisanceId(id);
    }

    public NuisanceNumber number() {
        return StoredJson.read(body, NuisanceNumber.class);
    }

    /** Sequence of the next event about it. */
    public long nextSequence() {
        return ++version;
    }

    /** What it was listed with stays: the level, and until when. */
    public void become(NuisanceNumber next) {
        status = next.status().name();
        expiresAt = next instanceof InForce listed ? listed.expiresAt() : expiresAt;
        body = StoredJson.write(next);
    }
}
