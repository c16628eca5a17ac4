package callcenter.routing.domain.figures;

import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The phones that rang for one call, transfers included, by their reservations. */
final class Offers {

    private final Map<String, OfferHistory> byReservation = new LinkedHashMap<>();

    void made(CallOffered offer) {
        byReservation.put(
                offer.reservationId(), new OfferHistory(offer.agentId(), offer.offeredAt(), OfferHistory.Outcome.OPEN));
    }

    void ended(CallOfferEnded offer) {
        became(
                offer.reservationId(),
                switch (offer.outcome()) {
                    case "TIMED_OUT", "REJECTED" -> OfferHistory.Outcome.MISSED;
                    default -> OfferHistory.Outcome.TAKEN_BACK;
                });
    }

    void answered(String reservation) {
        became(reservation, OfferHistory.Outcome.ANSWERED);
    }

    /** Who had answered and is let go did not answer in the end; a miss stays one. */
    void takenBack(String reservation) {
        byReservation.computeIfPresent(
                reservation, (id, offer) -> offer.answered() ? offer.became(OfferHistory.Outcome.TAKEN_BACK) : offer);
    }

    /** A call of ours is over: whose offer did not end had answered, and the customer was dialled. */
    void dialled() {
        byReservation.replaceAll((id, offer) -> offer.open() ? offer.became(OfferHistory.Outcome.ANSWERED) : offer);
    }

    Collection<OfferHistory> all() {
        return byReservation.values();
    }

    Map<String, OfferHistory> byReservation() {
        return byReservation;
    }

    private void became(String reservation, OfferHistory.Outcome outcome) {
        byReservation.computeIfPresent(reservation, (id, offer) -> offer.became(outcome));
    }
}
