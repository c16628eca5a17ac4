package callcenter.local.simulation.vonage;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people at the other ends: what they do when they are rung, when they wait, and when they talk. */
final class Parties {

    private static final Duration SET_UP = Duration.ofMillis(100);

    private final VonagePlatform platform;
    private final Map<String, AgentPhone> phones = new ConcurrentHashMap<>();
    private final Map<String, Customer> reachable = new ConcurrentHashMap<>();

    Parties(VonagePlatform platform) {
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
        platform.after(customer.patience(), () -> {
            if (!leg.talked()) {
                leg.end(Leg.USER);
            }
        });
        leg.whenTalking(() -> platform.after(customer.talks(), () -> leg.end(Leg.USER)));
    }

    /** Rings whoever is there; a number where no agent's phone is, is a customer's. */
    void ring(Leg leg, String endpoint, Duration limit, Runnable answered) {
        platform.after(SET_UP, () -> {
            AgentPhone phone = phones.get(endpoint);
            if (phone != null) {
                ringPhone(leg, phone, limit, answered);
            } else if (endpoint.startsWith("+")) {
                ringCustomer(leg, reachable.getOrDefault(endpoint, Customer.patient()), limit, answered);
            } else {
                leg.become(LegStatus.FAILED);
            }
        });
    }

    private void ringPhone(Leg leg, AgentPhone phone, Duration limit, Runnable answered) {
        switch (phone) {
            case AgentPhone.Unreachable ignored -> leg.become(LegStatus.FAILED);
            case AgentPhone.Rejects ignored -> {
                leg.become(LegStatus.RINGING);
                leg.become(LegStatus.BUSY);
            }
            case AgentPhone.NeverAnswers ignored -> ringInVain(leg, limit);
            case AgentPhone.Answers(Duration later) -> {
                leg.become(LegStatus.RINGING);
                platform.after(later, answered);
            }
        }
    }

    private void ringCustomer(Leg leg, Customer customer, Duration limit, Runnable answered) {
        leg.whenTalking(() -> platform.after(customer.talks(), () -> leg.end(Leg.USER)));
        switch (customer.pickUp()) {
            case BUSY -> leg.become(LegStatus.BUSY);
            case NO_ANSWER -> ringInVain(leg, limit);
            case ANSWERS -> {
                leg.become(LegStatus.RINGING);
                platform.after(SET_UP.multipliedBy(3), answered);
            }
        }
    }

    private void ringInVain(Leg leg, Duration limit) {
        leg.become(LegStatus.RINGING);
        platform.after(limit, () -> {
            if (leg.status() == LegStatus.RINGING) {
                leg.become(LegStatus.TIMEOUT);
            }
        });
    }
}
