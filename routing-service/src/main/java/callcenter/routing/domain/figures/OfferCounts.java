package callcenter.routing.domain.figures;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How often calls rang: those of a queue in one interval, or an agent in one.
 *
 * @param offers all of them, whenever they were made
 * @param misses of those, rung out or declined; a phone that could not be reached is no miss
 */
public record OfferCounts(int offers, int misses) {

    static OfferCounts of(Collection<OfferHistory> offers) {
        return new OfferCounts(offers.size(), (int)
                offers.stream().filter(OfferHistory::missed).count());
    }

    /** To three decimals; null before the first offer. */
    public @Nullable Double missesPerOffer() {
        return offers == 0 ? null : Math.round(1000.0 * misses / offers) / 1000.0;
    }
}
