package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer is made only to who agreed to hear one (CAL-26).
 *
 * @param consent what the customer said; null while nobody asked
 * @param made    an offer was made since
 */
record Offers(@Nullable Boolean consent, boolean made) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.OfferConsent(boolean given))
            when consent == null || consent != given ->
                Seen.become(new Offers(given, false))
                        .fact("CAL-26", given ? "offer-consented" : "offer-declined", "", moment);
            case Fact.Acted(Act.OfferMade())
            when !made ->
                Boolean.TRUE.equals(consent)
                        ? offered().fact("CAL-26", "offer-made", "", moment)
                        : offered().flag("CAL-26", "offer-without-consent", asked(), moment);
            default -> nothing();
        };
    }

    private Seen offered() {
        return Seen.become(new Offers(consent, true));
    }

    private String asked() {
        return consent == null ? "nobody asked" : "the customer declined";
    }

    /** What the customer said holds for every agent. */
    @Override
    public Offers forTheNextAgent() {
        return new Offers(consent, false);
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        if (talk == null || !moment.onTheLine() || Boolean.TRUE.equals(consent)) {
            return List.of();
        }
        return List.of(
                consent == null
                        ? Guide.in(Guide.Phase.BEFORE_OFFER, Wording.ASK_BEFORE_OFFER, talk.startedAt())
                        : Guide.now(Wording.NO_OFFER, moment.now()));
    }
}
