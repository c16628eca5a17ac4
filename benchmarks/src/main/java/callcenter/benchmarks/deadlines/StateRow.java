package callcenter.benchmarks.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a real handler changes. */
@Entity
@Table(name = "state")
class StateRow {
    @Id
    String id;

    long version;
    String body;

    long change() {
        body = "changed " + ++version + body.substring(Math.min(body.length(), 10));
        return version;
    }
}
