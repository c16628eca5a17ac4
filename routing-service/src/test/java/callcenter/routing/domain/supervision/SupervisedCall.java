package callcenter.routing.domain.supervision;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.AgentLine;
import callcenter.routing.domain.call.CallClock;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Hold;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.call.NuisanceMark;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.call.Talk;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.Transfer;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.call.WrongNumber;
import callcenter.routing.domain.guidance.Festival;
import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.UsualSpelling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call that is watched, second by second: it talks from second 0 on. */
final class SupervisedCall {

    static final AgentId AN = new AgentId("an");
    private static final AgentId COLLEAGUE = new AgentId("bo");
    private static final ReservationId COLLEAGUES = new ReservationId("r-2");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Festival NEW_YEAR =
            new Festival(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 22), new Words("新年好", "Happy New Year"));
    static final Script SCRIPT =
            new Script(new Words("晴江水务", "Qingjiang Water"), List.of(NEW_YEAR), Script.USUAL.checklists(), true, null);

    private final Instant t0;
    private ReceivedCall call;
    private Supervision supervision = Supervision.fresh();
    private final List<NormNote> notes = new ArrayList<>();
    private int at;

    private SupervisedCall(Direction direction, CallId repeatOf, Duration waited, Instant t0, String promiseKind) {
        this.t0 = t0;
        var second = Duration.ofSeconds(1);
        var terms = new QueueTerms(
                new QueueId("service"), second.multipliedBy(10), second, second, second.multipliedBy(120), second);
        var outbound = direction == Direction.OUTBOUND;
        var origin = new CallOrigin(
                new CallId("call"),
                direction,
                new Line("generic", "p-1", null),
                new Customer("c_1", "+8613800138000"),
                terms,
                outbound ? "promise" : null,
                repeatOf,
                t0.minus(waited),
                promiseKind);
        var line = new AgentLine(new ReservationId("r-1"), AN, 1_000, 0, t0, 1, 0);
        call = new Talking(
                origin, Place.of(0, origin.receivedAt(), null), new Talk(line, t0, Set.of(), null, null, null));
    }

    static SupervisedCall inbound() {
        return at(Instant.parse("2026-03-02T01:00:00Z"));
    }

    static SupervisedCall at(Instant t0) {
        return new SupervisedCall(Direction.INBOUND, null, Duration.ofSeconds(4), t0, null);
    }

    /** From a number on the list of nuisance numbers. */
    static SupervisedCall marked(NuisanceMark mark) {
        var call = inbound();
        var plain = (Talking) call.call;
        call.call = new Talking(plain.origin().marked(mark), plain.place(), plain.talk());
        return call;
    }

    /** Heard a bulletin for that long, and was answered at once. */
    static SupervisedCall told(Duration bulletin) {
        var call = repeated(bulletin);
        var talking = (Talking) call.call;
        call.call = new Talking(talking.origin(), talking.place().enteredAt(call.t0), talking.talk());
        return call;
    }

    static SupervisedCall repeated(Duration waited) {
        return new SupervisedCall(
                Direction.INBOUND, new CallId("earlier"), waited, Instant.parse("2026-03-02T01:00:00Z"), null);
    }

    static SupervisedCall outbound() {
        return outbound("WITHIN_2H");
    }

    static SupervisedCall outbound(String promiseKind) {
        return new SupervisedCall(
                Direction.OUTBOUND, null, Duration.ZERO, Instant.parse("2026-03-02T01:00:00Z"), promiseKind);
    }

    /** Meant for that agent first. */
    SupervisedCall ownedBy(AgentId owner) {
        var talking = (Talking) call;
        var place = Place.of(0, talking.origin().receivedAt(), new Preference(owner, t0));
        call = new Talking(talking.origin(), place, talking.talk());
        return this;
    }

    /** A call of ours about what was before. */
    static CallOrigin about(CallReason reason, Instant at) {
        var second = Duration.ofSeconds(1);
        var terms = new QueueTerms(
                new QueueId("service"), second.multipliedBy(10), second, second, second.multipliedBy(120), second);
        return new CallOrigin(
                new CallId("call"),
                Direction.OUTBOUND,
                new Line("generic", null, null),
                new Customer("c_1", "+8613800138000"),
                terms,
                null,
                new CallId("earlier"),
                at,
                null,
                reason,
                null);
    }

    /** Codes of what the agent of a call is told of which the norms have seen nothing yet. */
    static List<String> guided(ReceivedCall call, Instant at) {
        return Supervision.fresh()
                .guidance(new Moment(call, new Scene(SCRIPT, "8022", SHANGHAI, UsualSpelling.WORDS), at))
                .stream()
                .map(Guidance::what)
                .toList();
    }

    /** Time passes; whatever falls due meanwhile is looked at when it does. */
    SupervisedCall second(int second) {
        var until = t0.plusSeconds(second);
        for (var due = supervision.nextLook(moment());
                due.isPresent() && !due.get().isAfter(until);
                due = supervision.nextLook(moment())) {
            at = (int) Duration.between(t0, due.get()).toSeconds();
            on(new Fact.Looked());
        }
        at = second;
        return this;
    }

    /** Nothing was looked at until that second: everything was down. */
    SupervisedCall downUntil(int second) {
        at = second;
        return on(new Fact.Looked());
    }

    SupervisedCall acts(Act act) {
        return on(new Fact.Acted(act));
    }

    SupervisedCall hears(Speech speech, int lastedSeconds) {
        return on(new Fact.Heard(speech, Duration.ofSeconds(lastedSeconds)));
    }

    SupervisedCall holds() {
        call = (ReceivedCall)
                call.hold(AN, new Hold("look it up", true, now(), false)).next();
        return on(new Fact.Looked());
    }

    /** Held for as long as is allowed. */
    SupervisedCall overdue() {
        call = (ReceivedCall) call.clockDue(CallClock.HOLD, now()).next();
        return on(new Fact.Looked());
    }

    SupervisedCall resumes() {
        call = (ReceivedCall) call.resume(AN, now()).next();
        return on(new Fact.Looked());
    }

    /** To a colleague, who is rung. */
    SupervisedCall passesOn() {
        var offer = Offer.made(COLLEAGUES, COLLEAGUE, 2, now());
        call = (ReceivedCall)
                call.transfer(AN, new Transfer(TransferKind.WARM, offer, null, "knows the meter", now()), "phone")
                        .next();
        return on(new Fact.Looked());
    }

    /** To the colleague, who answers. */
    SupervisedCall handsOver() {
        passesOn();
        var before = moment();
        var consulting = (ReceivedCall) call.agentAnswered(COLLEAGUES, now()).next();
        call = (ReceivedCall) consulting.completeTransfer(AN, now()).next();
        var judged = supervision.passedOn(before);
        supervision = judged.next();
        notes.addAll(judged.notes());
        return on(new Fact.Looked());
    }

    SupervisedCall takesBack() {
        call = (ReceivedCall) call.cancelTransfer(AN, now()).next();
        return on(new Fact.Looked());
    }

    SupervisedCall wrongNumber() {
        call = (ReceivedCall)
                call.wrongNumber(AN, new WrongNumber(null, null), now()).next();
        return this;
    }

    SupervisedCall ends(EndedBy by) {
        call = (ReceivedCall) call.ended(by, now()).next();
        return on(new Fact.Over(by));
    }

    SupervisedCall passedOnToTheSurvey() {
        call = (ReceivedCall) call.survey(AN, now()).next();
        return on(new Fact.Over(EndedBy.AGENT));
    }

    SupervisedCall on(Fact fact) {
        var outcome = supervision.on(fact, moment());
        supervision = outcome.next();
        notes.addAll(outcome.notes());
        return this;
    }

    /** What was noted, as {@code norm what@second}, of that weight. */
    List<String> noted(NormNote.Weight weight) {
        return notes.stream()
                .filter(note -> note.weight() == weight)
                .map(note -> note.norm() + " " + note.what() + "@"
                        + Duration.between(t0, note.at()).toSeconds())
                .toList();
    }

    List<String> flags() {
        return noted(NormNote.Weight.FLAG);
    }

    List<NormNote> notes() {
        return notes;
    }

    /** Codes of what the agent is told now. */
    List<String> guided() {
        return guidance().stream().map(Guidance::what).toList();
    }

    List<Guidance> guidance() {
        return supervision.guidance(moment());
    }

    /** The second at which time alone changes something. */
    Optional<Integer> nextLook() {
        return supervision.nextLook(moment()).map(next ->
                (int) Duration.between(t0, next).toSeconds());
    }

    List<Attention> attention() {
        return supervision.attention(moment());
    }

    /** The words to this code; fails when the agent is not told so. */
    Words words(String what) {
        return guidance().stream()
                .filter(it -> it.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(what + " is not among " + guided()))
                .words();
    }

    Supervision supervision() {
        return supervision;
    }

    private Instant now() {
        return t0.plusSeconds(at);
    }

    private Moment moment() {
        return new Moment(call, new Scene(SCRIPT, "8022", SHANGHAI, UsualSpelling.WORDS), now());
    }
}
