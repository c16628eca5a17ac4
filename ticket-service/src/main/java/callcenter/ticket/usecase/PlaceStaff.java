package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.store.Staff;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Keeps who is in which team, because shift leaders answer for the tickets of their teams. */
@Singleton
public class PlaceStaff {
    private final Staff staff;

    PlaceStaff(Staff staff) {
        this.staff = staff;
    }

    /** The latest word counts, by the (epoch, sequence) of its event. */
    public Uni<Void> run(Transaction tx, StaffId id, String team, long epoch, long sequence) {
        return staff.place(tx.session(), id, team, epoch, sequence);
    }
}
