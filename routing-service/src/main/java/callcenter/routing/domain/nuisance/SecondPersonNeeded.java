package callcenter.routing.domain.nuisance;

import java.util.List;

/** Somebody would decide on what he began himself. */
public final class SecondPersonNeeded extends RuntimeException {

    private final NuisanceAction attempted;

    private SecondPersonNeeded(NuisanceAction attempted) {
        super(attempted + " needs a second person");
        this.attempted = attempted;
    }

    /** Refuses when one of those who had a part in it so far would take this step. */
    static void unless(NuisanceAction step, Word word, String... others) {
        if (List.of(others).contains(word.by())) {
            throw new SecondPersonNeeded(step);
        }
    }

    public NuisanceAction attempted() {
        return attempted;
    }
}
