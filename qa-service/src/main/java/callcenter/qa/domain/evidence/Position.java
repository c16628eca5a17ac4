package callcenter.qa.domain.evidence;

import java.util.Comparator;

/**
 * Place of an observation in its call's life. The producer counts without gaps, so sorting by position restores the
 * true order, and two observations at one position are the same event told twice.
 *
 * @param epoch counts restorations of the producer's database
 * @param sequence the call's version after the event
 */
public record Position(long epoch, long sequence) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::epoch).thenComparingLong(Position::sequence);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
