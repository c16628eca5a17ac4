package callcenter.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One call as the platform sees it: a customer's leg, agents' legs by reservation, and what was commanded.
 *
 * <pre>
 *  RINGING ──bridge / customer answers──▶ TALKING ──hang-up, customer hangs up──▶ ENDED
 *     │ ◀──requeue───────────────────────┘
 *     └────────── customer hangs up, hang-up command, nobody reached ────────────────▲
 * </pre>
 */
final class SimulatedCall {

    private static final Duration SPEECH = Duration.ofMillis(400);
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    /** Longer than the first sentence of a bulletin. */
    private static final Duration HEARD_ENOUGH = Duration.ofSeconds(6);

    private enum State {
        RINGING,
        TALKING,
        ENDED
    }

    private enum Leg {
        RINGING,
        ANSWERED,
        GONE
    }

    private final GenericPlatform platform;
    private final String id;
    private Customer customer;
    private final Set<String> executed = new HashSet<>();
    private final Map<String, Leg> agentLegs = new HashMap<>();
    private final Map<String, String> endpoints = new HashMap<>();
    private State state = State.RINGING;
    private boolean customerReached;
    private boolean talked;
    private long announcedNanos;
    private boolean timed;
    private Optional<Long> timeToOffer = Optional.empty();

    SimulatedCall(GenericPlatform platform, String id, Customer customer, boolean customerReached) {
        this.platform = platform;
        this.id = id;
        this.customer = customer;
        this.customerReached = customerReached;
    }

    String id() {
        return id;
    }

    synchronized void announced() {
        announcedNanos = System.nanoTime();
        timed = true;
    }

    synchronized Optional<Long> timeToOffer() {
        return timeToOffer;
    }

    /** Nor is it timed any more, should its first offer be still to come. */
    synchronized void forgetTime() {
        timeToOffer = Optional.empty();
        timed = false;
    }

    synchronized boolean live() {
        return state != State.ENDED;
    }

    /** Says who is called by an outbound call. */
    synchronized void meet(Customer called) {
        customer = called;
    }

    /** The customer loses patience unless somebody talks by then. */
    synchronized void waitPatiently() {
        platform.after(customer.patience(), this::leaveUnlessTaken);
    }

    synchronized void execute(Command command) {
        if (!executed.add(command.id()) || command.expired(Instant.now())) {
            return;
        }
        switch (command.type()) {
            case "offer" -> offer(command.text("reservationId"), command.text("endpoint"));
            case "release" -> agentLegs.replace(command.text("reservationId"), Leg.GONE);
            case "bridge" -> bridge();
            case "requeue" -> requeue(command.text("reservationId"));
            case "hand-over" -> agentLegs.replace(command.text("fromReservationId"), Leg.GONE);
            case "dial" -> dial();
            case "announce" -> hear(command);
            case "farewell" -> platform.after(SPEECH, this::dismissed);
            case "hang-up" -> end("AGENT");
            default -> {} // hold, resume, consult and prompt change what is heard, not who is connected
        }
    }

    /**
     * An announcement may name one key, which chooses a call back, or several, which say what the call is about; who has
     * talked is asked to rate it.
     */
    private void hear(Command announcement) {
        var keys = announcement.body().path("keys");
        if (talked && !keys.isEmpty()) {
            pressSoon(keys.path(Math.floorMod(id.hashCode(), keys.size() + 1)).asText());
            return;
        }
        switch (customer.oddity()) {
            case RATHER_CALLED_BACK -> pressSoon(announcement.text("key"));
            case TELLS_MATTER -> pressSoon(keys.path(0).asText());
            case BULLETIN_IS_ENOUGH -> {
                if (justArrived()) {
                    platform.after(HEARD_ENOUGH, this::leaveUnlessTaken);
                }
            }
            case NONE, FALLS_SILENT, STAYS_SILENT, MEETS_SILENCE, IS_MUTED_OUT, LINE_DROPS -> {}
        }
    }

    /** Only a bulletin is heard before anything else. */
    private boolean justArrived() {
        return System.nanoTime() - announcedNanos < AT_ONCE.toNanos();
    }

    private void pressSoon(String key) {
        if (!key.isEmpty()) {
            platform.after(SPEECH, () -> press(key));
        }
    }

    private synchronized void leaveUnlessTaken() {
        if (state == State.RINGING) {
            end("CUSTOMER");
        }
    }

    private synchronized void press(String key) {
        if (state == State.RINGING) {
            platform.tell(id, "telephony.customer.key-pressed.v1", Map.of("key", key));
        }
    }

    private synchronized void dismissed() {
        end("PLATFORM");
    }

    private void offer(String reservation, String endpoint) {
        if (state == State.ENDED) {
            return;
        }
        platform.offered(endpoint);
        endpoints.put(reservation, endpoint);
        var phone = platform.phone(endpoint);
        if (timed && timeToOffer.isEmpty()) {
            timeToOffer = Optional.of(System.nanoTime() - announcedNanos);
        }
        if (phone instanceof AgentPhone.Unreachable) {
            agentFailed(reservation, "UNREACHABLE");
            return;
        }
        agentLegs.put(reservation, Leg.RINGING);
        platform.tell(id, "telephony.agent.ringing.v1", Map.of("reservationId", reservation));
        switch (phone) {
            case AgentPhone.Answers(Duration after) -> platform.after(after, () -> pickUp(reservation));
            case AgentPhone.Rejects() -> agentFailed(reservation, "REJECTED");
            case AgentPhone.NeverAnswers ignored -> {}
            case AgentPhone.Unreachable ignored -> {}
        }
    }

    private synchronized void pickUp(String reservation) {
        if (state != State.ENDED && agentLegs.replace(reservation, Leg.RINGING, Leg.ANSWERED)) {
            platform.tell(id, "telephony.agent.answered.v1", Map.of("reservationId", reservation));
        }
    }

    private void agentFailed(String reservation, String cause) {
        agentLegs.put(reservation, Leg.GONE);
        platform.tell(id, "telephony.agent.failed.v1", Map.of("reservationId", reservation, "cause", cause));
    }

    private void bridge() {
        if (state == State.RINGING && customerReached && agentLegs.containsValue(Leg.ANSWERED)) {
            state = State.TALKING;
            talked = true;
            platform.after(customer.talks(), this::conversationEnds);
            Heard.with(customer.oddity())
                    .forEach(it -> platform.after(it.after(), () -> tellIfTalking(it.what(), it.data())));
        }
    }

    private synchronized void tellIfTalking(String what, Map<String, Object> data) {
        if (state == State.TALKING) {
            platform.tell(id, what, data);
        }
    }

    private synchronized void conversationEnds() {
        end(customer.oddity() == Customer.Oddity.LINE_DROPS ? "PLATFORM" : "CUSTOMER");
    }

    /** The customer waits again; patience starts anew. */
    private void requeue(String reservation) {
        agentLegs.replace(reservation, Leg.GONE);
        if (state == State.TALKING) {
            state = State.RINGING;
            waitPatiently();
        }
    }

    private void dial() {
        platform.after(Duration.ofMillis(200), () -> {
            synchronized (this) {
                if (state != State.RINGING || customerReached) {
                    return;
                }
                if (customer.pickUp() != Customer.PickUp.ANSWERS) {
                    state = State.ENDED;
                    platform.tell(
                            id,
                            "telephony.customer.failed.v1",
                            Map.of("cause", customer.pickUp().name()));
                    return;
                }
                customerReached = true;
                platform.tell(id, "telephony.customer.answered.v1", Map.of());
                bridge();
            }
        });
    }

    synchronized void customerHangsUp() {
        end("CUSTOMER");
    }

    private void end(String by) {
        if (state != State.ENDED) {
            state = State.ENDED;
            platform.tell(id, "telephony.call.ended.v1", Map.of("endedBy", by));
            agentLegs.forEach((reservation, leg) -> {
                if (leg == Leg.ANSWERED) {
                    platform.ended(endpoints.get(reservation), id);
                }
            });
        }
    }
}
