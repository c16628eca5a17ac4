package callcenter.local.demo;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Customer.Oddity;
import callcenter.local.simulation.Customer.PickUp;
import callcenter.local.simulation.SimulatedPlatform;
import callcenter.local.simulation.SimulatedTelephony;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The customers of the demo: they call, call again, lose patience, and pick up when called back, or do not. */
final class Customers {

    private static final int HOW_MANY = 400;
    private static final List<PickUp> REACTIONS =
            List.of(PickUp.ANSWERS, PickUp.ANSWERS, PickUp.ANSWERS, PickUp.NO_ANSWER, PickUp.BUSY);

    /** Mostly nothing out of the ordinary. */
    private static final List<Oddity> ODDITIES = Stream.concat(
                    Stream.generate(() -> Oddity.NONE).limit(12),
                    Stream.of(
                            Oddity.FALLS_SILENT,
                            Oddity.STAYS_SILENT,
                            Oddity.MEETS_SILENCE,
                            Oddity.IS_MUTED_OUT,
                            Oddity.LINE_DROPS,
                            Oddity.RATHER_CALLED_BACK,
                            Oddity.RATHER_CALLED_BACK,
                            Oddity.RATHER_CALLED_BACK,
                            Oddity.RATHER_CALLED_BACK))
            .toList();

    private final SimulatedTelephony telephony;
    private final Dice dice;
    private final List<String> dialled;
    private final Waiting waiting;
    private final Deck<Caller> callers;
    private final Deck<String> nuisances;
    private final Deck<Regular> regulars;
    private final Deck<Oddity> oddities;

    private enum Caller {
        ANYBODY,
        REGULAR,
        NUISANCE,
        /** Rings a desk that is closed at this hour (ANS-11). */
        TOO_EARLY
    }

    /** @param dialled the centre's numbers, one of which each customer rings */
    Customers(SimulatedTelephony telephony, Dice dice, List<String> dialled, Waiting waiting) {
        this.telephony = telephony;
        this.dice = dice;
        this.dialled = dialled;
        this.waiting = waiting;
        this.callers = new Deck<>(
                dice,
                Deck.among(
                        14,
                        Caller.ANYBODY,
                        List.of(
                                Caller.REGULAR,
                                Caller.REGULAR,
                                Caller.REGULAR,
                                Caller.NUISANCE,
                                Caller.NUISANCE,
                                Caller.TOO_EARLY)));
        this.nuisances = new Deck<>(dice, Nuisances.numbers());
        this.regulars = new Deck<>(dice, List.of(Regular.values()));
        this.oddities = new Deck<>(dice, ODDITIES);
    }

    /** One customer calls now. */
    void call() {
        switch (callers.deal()) {
            case NUISANCE -> platform().callIn(nuisances.deal(), dice.oneOf(dialled), Customer.patient());
            case REGULAR -> call(regulars.deal().number(), dice.oneOf(dialled));
            case TOO_EARLY -> call(anybody(), DemoShift.CLOSED);
            case ANYBODY ->
                call(dice.oneIn(2) ? waiting.impatient().orElseGet(this::anybody) : anybody(), dice.oneOf(dialled));
        }
    }

    private void call(String number, String desk) {
        telephony.reachable(number, Customer.patient().whenCalled(dice.oneOf(REACTIONS)));
        var customer = Customer.patient()
                .waitsFor(dice.oneIn(8) ? dice.between(2, 6) : dice.between(40, 90))
                .hangsUpAfter(dice.between(9, 20))
                .with(oddity(number, desk));
        platform(customer.oddity()).callIn(number, desk, customer);
    }

    private String anybody() {
        return "+861380013%04d".formatted(1000 + dice.upTo(HOW_MANY));
    }

    private Oddity oddity(String number, String desk) {
        if (desk.equals(DemoShift.CLOSED)) {
            return dice.oneIn(3) ? Oddity.NONE : Oddity.TELLS_MATTER;
        }
        return number.startsWith(BulletinDuty.AREA) && dice.oneIn(3) ? Oddity.BULLETIN_IS_ENOUGH : oddities.deal();
    }

    /** What is odd about most of them only a platform that listens tells. */
    private SimulatedPlatform platform(Oddity oddity) {
        return switch (oddity) {
            case NONE, RATHER_CALLED_BACK -> platform();
            default -> telephony.generic();
        };
    }

    /** One call in three comes over Twilio. */
    private SimulatedPlatform platform() {
        return dice.oneIn(3) ? telephony.twilio() : telephony.generic();
    }

    /** Time until the next one. */
    Duration pause(Duration mean) {
        return dice.untilNext(mean);
    }
}
