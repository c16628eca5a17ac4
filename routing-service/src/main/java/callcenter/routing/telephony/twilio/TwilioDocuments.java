package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Words;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.web.Dialling;
import java.time.Duration;

/** The TwiML for each leg at each point of a call; pure. */
final class TwilioDocuments {
    /** How often a waiting customer hears that we know. */
    private static final int WAIT_SECONDS = 20;
    /** How long a customer who waits for nobody hears nothing. */
    private static final int QUIET_SECONDS = 2;
    /** How long a customer on hold may stay after the agent's phone dropped. */
    private static final int HELD_SECONDS = 5;
    /** How long an agent may hear silence after the customer left on hold. */
    private static final int PARKED_SECONDS = 2;
    /** How long a leg waits in vain for a customer before it asks whether that makes sense. */
    private static final int FETCH_SECONDS = 5;
    /** How long a customer may think about an offer after it was said. */
    private static final int KEY_SECONDS = 6;
    /** How soon an outage is over for those who ring in it. */
    private static final int DIFFICULTIES_SECONDS = 5;

    private final TwilioAddresses addresses;
    private final String callerId;
    private final Duration customerRing;

    TwilioDocuments(TwilioAddresses addresses, String callerId, Duration customerRing) {
        this.addresses = addresses;
        this.callerId = callerId;
        this.customerRing = customerRing;
    }

    /** Said to who is not put through. */
    String farewell(Spoken words) {
        return new Twiml().say(words).hangUp().end();
    }

    /** The end: with words where there are some left to say. */
    String over(CallSnapshot call) {
        return call.farewell() == null ? hangUp() : farewell(call.farewell());
    }

    /** Said to a waiting customer, who may press a key, and waits on. */
    String announce(CallId call, TelephonyCommand.Announce announce, String turn) {
        var document = announce.key() == null
                ? new Twiml().say(announce.words())
                : new Twiml().gather(addresses.key(call, turn), KEY_SECONDS, announce.words());
        return document.enqueue(queue(call), addresses.queueLeft(call, turn), addresses.waiting(call, turn, 0))
                .end();
    }

    /** For who pressed a key that means nothing now. */
    String keyHeard(CallSnapshot call, String turn) {
        return call.state().hungUp() ? over(call) : waitAgain(call.id(), turn);
    }

    /** For who pressed a key while nothing can be recorded: it is told again. */
    String keyAgain(CallId call, String turn, String key, int asked) {
        return new Twiml()
                .pause(1)
                .redirect(addresses.keyAgain(call, turn, key, asked))
                .end();
    }

    String hangUp() {
        return new Twiml().hangUp().end();
    }

    /** For who rings: the queue of this call, after what is said first; for a call that already ended, the end. */
    String incoming(CallSnapshot call) {
        if (call.greeting() != null) {
            return announce(call.id(), call.greeting(), TwilioAddresses.FIRST_TURN);
        }
        return call.state().hungUp() ? over(call) : waitAgain(call.id(), TwilioAddresses.FIRST_TURN);
    }

    /** The call's queue: at first, and for a customer whose agent was let go. */
    String waitAgain(CallId call, String turn) {
        return new Twiml()
                .enqueue(queue(call), addresses.queueLeft(call, turn), addresses.waiting(call, turn, 0))
                .end();
    }

    /** For who rings while nothing can be recorded: needs no memory, and asks again. */
    String difficulties() {
        return new Twiml()
                .say(Words.DIFFICULTIES)
                .pause(DIFFICULTIES_SECONDS)
                .redirect(addresses.incomingAgain())
                .end();
    }

    String waiting(CallId call, String turn, int asked) {
        return new Twiml()
                .say(Words.WAIT)
                .pause(WAIT_SECONDS)
                .redirect(addresses.waiting(call, turn, asked + 1))
                .end();
    }

    /** For a customer who did not press a key that was asked for: no agent will come. */
    String quiet(CallId call, String turn, int asked) {
        return new Twiml()
                .pause(QUIET_SECONDS)
                .redirect(addresses.waiting(call, turn, asked + 1))
                .end();
    }

    /** Said to a waiting customer, who then waits on. */
    String prompt(CallId call, String text, String turn) {
        return new Twiml()
                .say(text)
                .enqueue(queue(call), addresses.queueLeft(call, turn), addresses.waiting(call, turn, 0))
                .end();
    }

    /** For the customer's leg, from the hold on. */
    String hold(CallId call, String turn) {
        return new Twiml()
                .enqueue(holdQueue(call), addresses.queueLeft(call, turn), addresses.held(call, turn, 0))
                .end();
    }

    String held(CallId call, String turn, int asked) {
        return new Twiml()
                .say(Words.ON_HOLD)
                .pause(HELD_SECONDS)
                .redirect(addresses.held(call, turn, asked + 1))
                .end();
    }

    /** For the agent's leg once the agent answered: the customer, unless the offer is no longer this agent's. */
    String agentAnswered(CallSnapshot call, ReservationId reservation) {
        if (reservation.equals(call.consulted())) {
            return consult(call.id(), reservation, 0);
        }
        if (!reservation.equals(call.reservation()) || call.state().hungUp()) {
            return hangUp();
        }
        if (call.handedOn()) {
            return fetch(call.id(), reservation.value(), 0);
        }
        if (call.direction() == Direction.INBOUND) {
            return fetch(call.id(), TwilioAddresses.FIRST_TURN, 0);
        }
        if (call.state() == CallState.DIALLING && call.number() != null) {
            var progress = addresses.customerStatus(call.id());
            return new Twiml()
                    .dialNumber(
                            addresses.dialEnded(call.id()),
                            callerId,
                            customerRing.toSeconds(),
                            Dialling.of(call.number()),
                            progress)
                    .end();
        }
        return park(call.id(), TwilioAddresses.FIRST_TURN);
    }

    /** For an agent who answered while nothing can be recorded: asks again. */
    String agentWaits(CallId call, ReservationId reservation, int asked) {
        return new Twiml()
                .pause(1)
                .redirect(addresses.agent(call, reservation, asked + 1))
                .end();
    }

    /**
     * For the agent's leg: the customer who waits, in the call's queue at first and in that of the hold later. A customer
     * who is not there yet, because an outage is just over, is tried for again and again.
     */
    String fetch(CallId call, String turn, int asked) {
        String queue = turn.equals(TwilioAddresses.FIRST_TURN) ? queue(call) : holdQueue(call);
        Twiml document = asked == 0 ? new Twiml() : new Twiml().pause(1);
        return document.dialQueue(addresses.fetched(call, turn, asked), FETCH_SECONDS, queue)
                .end();
    }

    /** For the leg of an agent who is consulted: the agent who waits, parked, while the customer is on hold. */
    String consult(CallId call, ReservationId reservation, int asked) {
        Twiml document = asked == 0 ? new Twiml() : new Twiml().pause(1);
        return document.dialQueue(addresses.consulted(call, reservation, asked), FETCH_SECONDS, agentQueue(call))
                .end();
    }

    /** For the agent's leg whose partner left: kept until it is known whether the customer is on hold or gone. */
    String park(CallId call, String turn) {
        return new Twiml()
                .enqueue(agentQueue(call), addresses.parkLeft(call, turn), addresses.parked(call, turn, 0))
                .end();
    }

    String parked(CallId call, String turn, int asked) {
        return new Twiml()
                .pause(asked == 0 ? 1 : PARKED_SECONDS)
                .redirect(addresses.parked(call, turn, asked + 1))
                .end();
    }

    private static String queue(CallId call) {
        return "call-" + call;
    }

    private static String agentQueue(CallId call) {
        return "agent-" + call;
    }

    private static String holdQueue(CallId call) {
        return "hold-" + call;
    }
}
