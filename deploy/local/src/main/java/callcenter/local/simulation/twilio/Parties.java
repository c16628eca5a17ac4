package callcenter.local.simulation.twilio;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The people at the other ends: what they do when they are rung, when they wait, and when they talk. */
final class Parties {

    private static final AgentPhone NO_SUCH_PHONE = new AgentPhone.Unreachable();
    private static final Duration SET_UP = Duration.ofMillis(100);

    private final TwilioPlatform platform;
    private final Map<String, AgentPhone> phones = new ConcurrentHashMap<>();
    private final Map<String, Customer> reachable = new ConcurrentHashMap<>();

    Parties(TwilioPlatform platform) {
        this.platform = platform;
    }

    void plugIn(String endpoint, AgentPhone phone) {
        phones.put(endpoint, phone);
    }

    void reachable(String number, Customer customer) {
        reachable.put(number, customer);
    }

    /** A customer waits so long, then talks so long. */
    void callsIn(Leg leg, Customer customer) {
        leg.ratherCalledBack(customer.pressesForCallback());
        platform.after(customer.patience(), () -> {
            if (!leg.talked()) {
                leg.hangUp();
            }
        });
        leg.whenTalking(() -> platform.after(customer.talks(), leg::hangUp));
    }

    /** Rings an agent's phone. */
    void ring(Leg leg, NewLeg wanted) {
        platform.after(SET_UP, () -> reachPhone(leg, wanted));
    }

    private void reachPhone(Leg leg, NewLeg wanted) {
        leg.become(LegStatus.INITIATED);
        switch (phones.getOrDefault(wanted.to(), NO_SUCH_PHONE)) {
            case AgentPhone.Unreachable ignored -> leg.become(LegStatus.FAILED);
            case AgentPhone.Rejects ignored -> {
                leg.become(LegStatus.RINGING);
                leg.become(LegStatus.BUSY);
            }
            case AgentPhone.NeverAnswers ignored -> {
                leg.become(LegStatus.RINGING);
                platform.after(wanted.timeout(), () -> giveUp(leg));
            }
            case AgentPhone.Answers(Duration later) -> {
                leg.become(LegStatus.RINGING);
                platform.after(later, () -> pickUp(leg, wanted.url()));
            }
        }
    }

    private static void giveUp(Leg leg) {
        if (leg.status() == LegStatus.RINGING) {
            leg.become(LegStatus.NO_ANSWER);
        }
    }

    private void pickUp(Leg leg, String url) {
        try {
            if (leg.become(LegStatus.IN_PROGRESS)) {
                new Script(platform, leg, platform.fetch(url, leg.parameters())).run();
            }
        } catch (IOException e) {
            platform.complain(leg, e);
            leg.hangUp();
        }
    }

    /** Rings a customer; completed with the answer, or with why there is none. */
    CompletableFuture<LegStatus> ring(Leg child, Duration timeout, Bridge bridge) {
        var outcome = new CompletableFuture<LegStatus>();
        Customer customer = reachable.getOrDefault(child.to(), Customer.patient());
        child.whenTalking(() -> platform.after(customer.talks(), child::hangUp));
        child.become(LegStatus.INITIATED);
        platform.after(SET_UP, () -> {
            switch (customer.pickUp()) {
                case BUSY -> reach(child, LegStatus.BUSY, outcome);
                case NO_ANSWER -> {
                    child.become(LegStatus.RINGING);
                    platform.after(timeout, () -> reach(child, LegStatus.NO_ANSWER, outcome));
                }
                case ANSWERS -> {
                    child.become(LegStatus.RINGING);
                    platform.after(SET_UP.multipliedBy(3), () -> {
                        if (reach(child, LegStatus.IN_PROGRESS, outcome)) {
                            talk(child, bridge);
                        }
                    });
                }
            }
        });
        return outcome;
    }

    private static boolean reach(Leg child, LegStatus status, CompletableFuture<LegStatus> outcome) {
        boolean moved = child.become(status);
        outcome.complete(child.status());
        return moved;
    }

    /** A dialled leg has no document of its own, until a REST request gives it one. */
    private void talk(Leg child, Bridge bridge) {
        child.meets(bridge);
        try {
            child.await(bridge.over());
            child.hangUp();
        } catch (Disturbed disturbed) {
            bridge.end();
            child.settle();
            if (disturbed.by() instanceof Disturbance.Redirected(String document)) {
                new Script(platform, child, document).run();
            }
        }
    }
}
