package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Words;
import callcenter.routing.usecase.CallSnapshot;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The script for each leg at each point of a call; pure. */
final class VonageScripts {
    /** How often a waiting customer hears that we know, where there is no music. */
    private static final int WAIT_SECONDS = 20;
    /** How long a customer may think about an offer after it was said. */
    private static final int KEY_SECONDS = 6;
    /** How soon an outage is over for those who ring, or answer, in it. */
    private static final int DIFFICULTIES_SECONDS = 5;

    private final VonageAddresses addresses;
    private final Optional<URI> music;

    VonageScripts(VonageAddresses addresses, Optional<URI> music) {
        this.addresses = addresses;
        this.music = music;
    }

    /** Says why, where there is something to say, and ends the leg. */
    Ncco over(CallSnapshot call) {
        return call.farewell() == null ? new Ncco().talk(Words.OVER) : farewell(call.farewell());
    }

    /** Said to who is not put through. */
    Ncco farewell(Spoken words) {
        return new Ncco().talk(words);
    }

    /** For who rings: what is said first, where something is. */
    Ncco incoming(CallSnapshot call, String turn) {
        return call.greeting() == null ? customer(call, turn, 0) : announce(call.id(), call.greeting(), turn);
    }

    /** For the customer's leg whenever it asks. @param asked how often it asked before in this turn */
    Ncco customer(CallSnapshot call, String turn, int asked) {
        return switch (call.state()) {
            case LISTENING, WAITING, OFFERED -> waiting(call.id(), turn, asked);
            case NOTING -> untilTold(new Ncco(), Words.WAIT, call.id(), turn, asked);
            case DIALLING, TALKING -> talking(call);
            case ON_HOLD, TRANSFERRING, CONSULTING -> onHold(call.id(), turn, asked);
            case WRAPPING_UP,
                    COMPLETED,
                    ABANDONED,
                    DEFERRED,
                    INFORMED,
                    TURNED_AWAY,
                    NOT_REACHED,
                    WITHDRAWN,
                    TOMBSTONE -> over(call);
        };
    }

    private Ncco talking(CallSnapshot call) {
        ReservationId agent = call.reservation();
        return agent == null ? over(call) : conversation(agent);
    }

    Ncco waiting(CallId call, String turn, int asked) {
        return untilTold(new Ncco().talk(Words.WAIT), Words.WAIT, call, turn, asked);
    }

    /** Said to a waiting customer, who then waits on. */
    Ncco prompt(CallId call, String text, String turn) {
        return untilTold(new Ncco().talk(text), Words.WAIT, call, turn, 0);
    }

    /** Said to a waiting customer, who may press a key, and waits on. */
    Ncco announce(CallId call, TelephonyCommand.Announce announce, String turn) {
        Ncco said = announce.key() == null
                ? new Ncco().talk(announce.words())
                : new Ncco().talkOver(announce.words()).input(addresses.key(call, turn), KEY_SECONDS);
        return untilTold(said, Words.WAIT, call, turn, 0);
    }

    /** For who pressed a key while nothing can be recorded: it is told again. */
    Ncco keyAgain(CallId call, String turn, String key, int asked) {
        return untilTold(
                new Ncco().pause(1).ask(addresses.keyAgain(call, turn, key, asked + 1), Map.of("call", call.value())),
                Words.WAIT,
                call,
                turn,
                0);
    }

    Ncco onHold(CallId call, String turn, int asked) {
        return untilTold(new Ncco().talk(Words.ON_HOLD), Words.ON_HOLD, call, turn, asked);
    }

    /** Asks again and again; a leg that gets no answer must not reach the end of its script, for it would be hung up. */
    private Ncco untilTold(Ncco begun, Spoken words, CallId call, String turn, int asked) {
        Ncco meanwhile = music.map(begun::stream).orElseGet(() -> begun.pause(WAIT_SECONDS));
        meanwhile.ask(addresses.customerAsks(call, turn, asked + 1), Map.of("call", call.value()));
        return music.map(meanwhile::streamForEver).orElseGet(() -> meanwhile.talkForEver(words));
    }

    /** The room of this agent and whoever is brought there. */
    Ncco conversation(ReservationId agent) {
        return new Ncco().conversation(room(agent));
    }

    /**
     * For the agent's leg once the agent answered: the room, or that of the agent who consults, unless the offer is no
     * longer this agent's.
     */
    Ncco agent(CallSnapshot call, ReservationId reservation) {
        if (reservation.equals(call.consulted()) && call.reservation() != null) {
            return conversation(call.reservation());
        }
        if (!reservation.equals(call.reservation()) || call.state().hungUp()) {
            return over(call);
        }
        return switch (call.state()) {
            case DIALLING -> new Ncco().talk(Words.CONNECTING).conversation(room(reservation));
            default -> conversation(reservation);
        };
    }

    /** For the leg of a leader once the leader answered: the room of the agent, while that is the one on the line. */
    Ncco leader(CallSnapshot call, Leader leader) {
        if (!leader.agent().equals(call.reservation()) || call.state().hungUp()) {
            return over(call);
        }
        String room = room(leader.agent());
        return switch (leader.mode()) {
            case LISTEN -> new Ncco().listen(room);
            case WHISPER ->
                leader.agentsLeg() == null ? new Ncco().listen(room) : new Ncco().whisper(room, leader.agentsLeg());
            case BARGE -> new Ncco().conversation(room);
        };
    }

    /** For a leader who answered while nothing can be read. */
    Ncco leaderWaits(CallId call, Leader leader, int asked) {
        return new Ncco()
                .pause(1)
                .ask(addresses.leaderAnswered(call, leader, asked + 1), Map.of("call", call.value()))
                .talkForEver(Words.ON_HOLD);
    }

    /** For who rings while nothing can be recorded: needs no memory, and asks again with what the first request said. */
    Ncco difficulties(String uuid, @Nullable String from, @Nullable String to, int asked) {
        var said = new LinkedHashMap<String, String>();
        said.put("uuid", uuid);
        if (from != null) {
            said.put("from", from);
        }
        if (to != null) {
            said.put("to", to);
        }
        return new Ncco()
                .talk(Words.DIFFICULTIES)
                .pause(DIFFICULTIES_SECONDS)
                .ask(addresses.answerAgain(asked + 1), said)
                .talkForEver(Words.DIFFICULTIES);
    }

    /** For an agent who answered while nothing can be recorded. */
    Ncco agentWaits(CallId call, ReservationId reservation, int asked) {
        return new Ncco()
                .pause(1)
                .ask(addresses.agentAnswered(call, reservation, asked + 1), Map.of("call", call.value()))
                .talkForEver(Words.CONNECTING);
    }

    /** For a customer who answered our call while nothing can be recorded. */
    Ncco customerWaits(CallId call, int asked) {
        return new Ncco()
                .pause(1)
                .ask(addresses.customerAnswered(call, asked + 1), Map.of("call", call.value()))
                .talkForEver(Words.ON_HOLD);
    }

    private static String room(ReservationId reservation) {
        return "talk-" + reservation.value();
    }
}
