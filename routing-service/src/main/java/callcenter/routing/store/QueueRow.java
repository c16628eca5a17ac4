package callcenter.routing.store;

import callcenter.routing.domain.queue.Queue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stored queue. */
@Entity
@Table(name = "queue")
class QueueRow {

    @Id
    String id = "";

    String body = "";

    protected QueueRow() {}

    QueueRow(Queue queue) {
        id = queue.id().value();
        change(queue);
    }

    void change(Queue queue) {
        body = StoredJson.write(StoredQueue.of(queue));
    }

    Queue toDomain() {
        return toDomain(body);
    }

    static Queue toDomain(String body) {
        return StoredJson.read(body, StoredQueue.class).toDomain();
    }
}
