package callcenter.ticket.store;

import callcenter.ticket.domain.Ownership;
import callcenter.ticket.domain.StaffId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who is in which team, as routing-service tells it. */
@Singleton
public class Staff {

    private static final String PLACE = """
            insert into staff_member as known (id, team, epoch, sequence) values (:id, :team, :epoch, :sequence)
            on conflict (id) do update set team = excluded.team, epoch = excluded.epoch, sequence = excluded.sequence
            where (known.epoch, known.sequence) < (excluded.epoch, excluded.sequence)""";

    /** The latest word counts, whatever order they come in: (epoch, sequence) says which is later. */
    public Uni<Void> place(Mutiny.Session session, StaffId id, String team, long epoch, long sequence) {
        return session.createNativeQuery(PLACE)
                .setParameter("id", id.value())
                .setParameter("team", team)
                .setParameter("epoch", epoch)
                .setParameter("sequence", sequence)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What belongs to that person. */
    public Uni<Ownership> ownedBy(Mutiny.Session session, StaffId owner) {
        return session.find(StaffRow.class, owner.value())
                .map(row -> new Ownership(owner, row == null ? null : row.team));
    }
}
