package callcenter.routing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.AgentLine;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.call.Talk;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.supervision.Act;
import callcenter.routing.domain.supervision.Fact;
import callcenter.routing.domain.supervision.Moment;
import callcenter.routing.domain.supervision.Scene;
import callcenter.routing.domain.supervision.Supervision;
import callcenter.routing.usecase.UsualSpelling;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the norms have seen survives a restart, and a release that watches more. */
class StoredSupervisionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void what_was_seen_is_read_back_as_it_was_written() {
        var seen = Supervision.fresh();
        for (var fact : everything()) {
            seen = seen.on(fact, moment()).next();
        }

        assertNotEquals(Supervision.fresh().watches(), seen.watches());
        assertEquals(seen, StoredJson.read(StoredJson.write(seen), Supervision.class));
    }

    @Test
    void one_that_was_stored_before_there_were_some_of_the_norms_gets_them_fresh() {
        var old = StoredJson.read(
                "{\"reservation\":\"r\",\"watches\":[{\"is\":\"READ_BACK\",\"unconfirmed\":[\"PHONE\"]}]}",
                Supervision.class);

        assertEquals(
                Supervision.fresh().watches().size(), old.complete().watches().size());
        assertEquals(
                1,
                old.complete().guidance(moment()).stream()
                        .filter(it -> it.what().equals("read-back"))
                        .count());
    }

    private static Stream<Act> acts() {
        return Stream.of(
                new Act.LookUpStarted(),
                new Act.HardToHearNow(Act.Trouble.NOISE),
                new Act.HandRaised(),
                new Act.Abused(true),
                new Act.NuisanceReported(),
                new Act.UrgentReported(),
                new Act.Refused("cash", null, null),
                new Act.DatumTaken(Act.Datum.PHONE),
                new Act.AskedWhetherClear(false),
                new Act.MatterKnown(CallType.COMPLAINT),
                new Act.Told("by-when"),
                new Act.AskedForAgentNumber(),
                new Act.OfferConsent(true),
                new Act.NameTold("Ms Wang"),
                new Act.ClosingSaid());
    }

    private static List<Fact> everything() {
        var heard = Stream.<Fact>of(
                new Fact.Heard(Speech.AGENT_SILENT, Duration.ZERO),
                new Fact.Heard(Speech.CUSTOMER_SILENT, Duration.ofSeconds(3)),
                new Fact.Heard(Speech.AGENT_AUDIO_LOST, Duration.ZERO));
        return Stream.concat(heard, acts().map(Fact.Acted::new)).toList();
    }

    private static Moment moment() {
        var second = Duration.ofSeconds(1);
        var origin = new CallOrigin(
                new CallId("call"),
                Direction.INBOUND,
                new Line("generic", "p-1", null),
                new Customer(null, null),
                new QueueTerms(new QueueId("service"), second, second, second, second, second),
                null,
                null,
                NOW);
        var line = new AgentLine(new ReservationId("r"), new AgentId("an"), 0, 0, NOW, 1, 0);
        var call = new Talking(origin, Place.of(0, NOW, null), new Talk(line, NOW, Set.of(), null, null));
        return new Moment(call, new Scene(Script.USUAL, "8022", ZoneOffset.UTC, UsualSpelling.WORDS), NOW);
    }
}
