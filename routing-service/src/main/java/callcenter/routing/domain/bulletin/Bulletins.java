package callcenter.routing.domain.bulletin;

import callcenter.routing.domain.queue.QueueId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that are approved; which of them hold is a matter of the moment alone. */
public record Bulletins(List<Approved> approved) {

    private static final int MOST = 3;

    private static final Comparator<Approved> FIRST_HEARD = Comparator.<Approved>comparingInt(
                    it -> -it.notice().priority())
            .thenComparing(it -> it.notice().validity().from())
            .thenComparing(it -> it.id().value());

    public Bulletins {
        approved = approved.stream().sorted(FIRST_HEARD).toList();
    }

    /** Those in force, in the order in which they are heard. */
    public List<Approved> inForce(Instant now) {
        return approved.stream().filter(it -> it.inForce(now)).toList();
    }

    /** Those in force of which this caller is in the area, in the order in which they are heard. */
    public List<Approved> concerning(QueueId queue, @Nullable String number, Instant now) {
        return inForce(now).stream()
                .filter(it -> it.notice().area().covers(queue, number))
                .toList();
    }

    /** What this caller is to hear first; empty when nothing. Of many he hears the first few. */
    public Optional<Told> toTell(QueueId queue, @Nullable String number, Instant now) {
        var heard = concerning(queue, number, now).stream().limit(MOST).toList();
        return heard.isEmpty() ? Optional.empty() : Optional.of(Told.now(heard, now));
    }
}
