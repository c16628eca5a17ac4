package callcenter.messaging.wiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A persistence unit needs one entity. */
@Entity
@Table(name = "epoch")
class Note {

    @Id
    long value;
}
