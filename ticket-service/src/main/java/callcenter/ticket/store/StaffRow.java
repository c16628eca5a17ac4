package callcenter.ticket.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who works in the centre. */
@Entity
@Table(name = "staff_member")
class StaffRow {
    @Id
    String id = "";

    String team = "";
}
