package callcenter.local.demo;

import callcenter.local.simulation.AgentDesk;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.GenericPlatform;
import callcenter.local.simulation.RestClient;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Plays a shift until it is interrupted or closed. */
public final class DemoShift implements AutoCloseable {

    private static final Duration BETWEEN_CALLS = Duration.ofMillis(2_600);

    private final List<AgentDesk> desks = new ArrayList<>();
    private final Dice dice;
    private final WorkStyle style;
    private final Customers customers;
    private final GenericPlatform platform;

    /** @param dialled the centre's numbers, as the configuration has them */
    public DemoShift(GenericPlatform platform, List<String> dialled, long seed) {
        this.platform = platform;
        this.dice = new Dice(seed);
        this.style = new WorkStyle(dice);
        this.customers = new Customers(platform, dice, dialled);
    }

    /** One agent comes to work; one phone in six is not picked up at first (ANS-1, ANS-2). */
    public void agent(String endpoint, URI routing, URI callbacks, String token) throws InterruptedException {
        boolean slow = desks.size() % 6 == 5;
        platform.plugIn(
                endpoint, slow ? new AgentPhone.NeverAnswers() : AgentPhone.answersAfter(dice.between(0.8, 4.5)));
        var desk = new AgentDesk(new RestClient(routing, token), new RestClient(callbacks, token), style::planFor);
        desks.add(desk.open());
    }

    /** Customers call until this thread is interrupted. */
    public void play() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            customers.call();
            Thread.sleep(customers.pause(BETWEEN_CALLS));
        }
    }

    @Override
    public void close() {
        desks.forEach(AgentDesk::close);
    }
}
