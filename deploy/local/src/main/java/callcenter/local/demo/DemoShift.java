package callcenter.local.demo;

import callcenter.local.Centre;
import callcenter.local.Login;
import callcenter.local.Service;
import callcenter.local.Shift;
import callcenter.local.simulation.AgentDesk;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.RestClient;
import callcenter.local.simulation.SimulatedTelephony;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agents at their desks, their leaders, and customers who call every few seconds. */
public final class DemoShift implements Shift {

    private static final long SEED = 20_26;
    private static final Duration BETWEEN_CALLS = Duration.ofMillis(4_600);
    /** The number of a desk that serves one minute a week. */
    static final String CLOSED = "+862088880002";

    private static final List<String> DIALLED = List.of("+862088880000", "+862088880001");

    private final Dice dice = new Dice(SEED);
    private final Nuisances nuisances = new Nuisances();
    private final Waiting waiting = new Waiting();
    private final WorkStyle style = new WorkStyle(dice, nuisances, waiting);

    /** Promises of minutes instead of hours; calling hours are the whole day in every local run. */
    @Override
    public Map<String, String> settings(Centre centre) {
        var all = new HashMap<>(SimulatedTelephony.settings(centre, DIALLED.getFirst()));
        all.putAll(Map.of(
                "callcenter.callback.within-2h.length", "PT50S",
                "callcenter.callback.within-2h.first-call-after", "PT12S",
                "callcenter.callback.within-24h.length", "PT2M",
                "callcenter.callback.within-24h.first-call-after", "PT30S",
                "callcenter.callback.retry", "PT8S,PT12S",
                "callcenter.callback.minimum-talk", "PT3S",
                "callcenter.callback.owner-first", "PT8S",
                "callcenter.callback.lost-after", "PT1M",
                "callcenter.callback.confirm-within", "PT40S"));
        return all;
    }

    @Override
    public void play(Centre centre) throws InterruptedException {
        var desks = new ArrayList<AgentDesk>();
        try (var telephony = SimulatedTelephony.of(centre);
                var leaders = Leaders.of(centre, dice, nuisances)) {
            for (var login : centre.logins().all()) {
                if (login.agentId() != null) {
                    desks.add(desk(centre, telephony, login, desks.size()));
                }
            }
            telephony.plugIn(ListeningDuty.PHONE, AgentPhone.answersAfter(Duration.ofSeconds(1)));
            var customers = new Customers(telephony, dice, DIALLED, waiting);
            try (var failure = new SystemFailure(centre, customers)) {
                while (!Thread.currentThread().isInterrupted()) {
                    customers.call();
                    Thread.sleep(customers.pause(BETWEEN_CALLS));
                }
            }
        } finally {
            desks.forEach(AgentDesk::close);
        }
    }

    /** One agent's phone in six is never picked up: the call moves on, the agent is set to away (ANS-1, ANS-2). */
    private AgentDesk desk(Centre centre, SimulatedTelephony telephony, Login login, int number)
            throws InterruptedException {
        boolean absent = number % 6 == 5;
        telephony.plugIn(
                login.agentId(),
                absent ? new AgentPhone.NeverAnswers() : AgentPhone.answersAfter(dice.between(0.8, 4.5)));
        var token = centre.logins().token(login.user());
        var routing = new RestClient(centre.addresses().of(Service.ROUTING), token);
        var callbacks = new RestClient(centre.addresses().of(Service.CALLBACK), token);
        return new AgentDesk(routing, callbacks, style::planFor).open();
    }
}
