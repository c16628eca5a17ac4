package callcenter.routing.domain.nuisance;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.NuisanceLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Numbers in every state: proposed by AN at {@link #T0}, approved by LEADER a minute later, for an hour. */
public final class NuisanceFixture {

    static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");
    static final String AN = "an";
    static final String LEADER = "leader";
    static final String OTHER = "other-leader";
    static final Instant EXPIRES_AT = T0.plusSeconds(60).plus(Duration.ofHours(1));

    private NuisanceFixture() {}

    static Word word(String by) {
        return new Word(by, "because", T0.plusSeconds(60));
    }

    static NuisanceNumber proposed() {
        return NuisanceNumber.propose(new Proposal(
                NuisanceId.of(new CallId("call-1")),
                new NuisanceCaller("c_1", "****8000"),
                NuisanceLevel.WARN,
                Duration.ofHours(1),
                List.of(new Incident(new CallId("call-1"), "shouted"), new Incident(new CallId("call-0"), "laughed")),
                AN,
                T0));
    }

    static NuisanceNumber listed() {
        return proposed().approve(word(LEADER));
    }

    static NuisanceNumber appealed() {
        return listed().appeal(word(AN));
    }

    public static List<NuisanceNumber> everyState() {
        return List.of(
                proposed(),
                proposed().refuse(word(LEADER)),
                listed(),
                appealed(),
                listed().lift(word(OTHER)),
                listed().expire(EXPIRES_AT));
    }
}
