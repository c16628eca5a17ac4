package callcenter.ticket.store;

import callcenter.ticket.domain.Ownership;
import callcenter.ticket.domain.StaffId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who is in which team, as routing-service tells it. */
@Singleton
public class Staff {

    /** The latest word counts. */
    public Uni<Void> place(Mutiny.Session session, StaffId id, String team) {
        return session.createNativeQuery("insert into staff_member (id, team) values (:id, :team)"
                        + " on conflict (id) do update set team = excluded.team")
                .setParameter("id", id.value())
                .setParameter("team", team)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What belongs to that person. */
    public Uni<Ownership> ownedBy(Mutiny.Session session, StaffId owner) {
        return session.find(StaffRow.class, owner.value())
                .map(row -> new Ownership(owner, row == null ? null : row.team));
    }
}
