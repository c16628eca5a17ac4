package callcenter.benchmarks;

import callcenter.local.Centre;
import callcenter.local.Home;
import callcenter.local.Service;
import callcenter.local.simulation.AgentDesk;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.GenericPlatform;
import callcenter.local.simulation.RestClient;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Whole calls over all four services, at a steady rate: how long from the webhook to the offer, and what each call costs
 * in transactions and events. Arguments: calls per second (20), seconds (30), agents (40), and for how many seconds calls
 * come at half the rate before (30): a service is several times dearer per call while its code is compiled.
 */
public final class CallLife {

    /** Placed so far: nobody calls twice, since who does is taken to whom he knows. */
    private static int customers;

    private CallLife() {}

    public static void main(String[] arguments) throws Exception {
        int rate = argument(arguments, 0, 20);
        var length = Duration.ofSeconds(argument(arguments, 1, 30));
        int agents = argument(arguments, 2, 40);
        var warmUp = Duration.ofSeconds(argument(arguments, 3, 30));
        var home = new Home(
                Path.of(System.getProperty("callcenter.root", "."))
                        .toAbsolutePath()
                        .normalize(),
                Folders.fresh(agents));
        var begin = Instant.now();
        try (var centre = Centre.startApart(home, starting -> Map.of(), System.out::println)) {
            System.out.printf(
                    "Ready after %.1f s%n",
                    Duration.between(begin, Instant.now()).toMillis() / 1000.0);
            run(centre, rate, length, agents, warmUp);
        } finally {
            Folders.delete(home.folder());
        }
    }

    private static void run(Centre centre, int rate, Duration length, int agents, Duration warmUp)
            throws IOException, InterruptedException, SQLException {
        var desks = new ArrayList<AgentDesk>();
        var webhooks = centre.addresses().of(Service.ROUTING).resolve("/webhooks/generic");
        int port = centre.addresses().platform().getPort();
        try (var platform = new GenericPlatform(webhooks, port, centre.webhookKey());
                var ledger = new Ledger(centre)) {
            for (int i = 1; i <= agents; i++) {
                desks.add(desk(centre, platform, "agent-" + i));
            }
            settle(platform, calls(platform, Math.max(1, rate / 2), warmUp));
            platform.forgetTimes();
            var before = ledger.commits();
            long events = Events.published(centre);
            var cpu = cpu(centre);
            int placed = calls(platform, rate, length);
            settle(platform, placed);
            var used = cpu(centre).minus(cpu);
            report(centre, platform, ledger, before, Events.published(centre) - events, placed);
            System.out.printf("CPU per call, four services and PostgreSQL: %.1f ms%n", used.toNanos() / 1e6 / placed);
        } finally {
            desks.forEach(AgentDesk::close);
        }
    }

    private static AgentDesk desk(Centre centre, GenericPlatform platform, String agent) throws InterruptedException {
        platform.plugIn("sip:" + agent, AgentPhone.answersAfter(Duration.ofMillis(50)));
        var token = centre.logins().token(agent);
        var hold = new CallPlan.HoldPlan(Optional.of("look up"), true, Duration.ofMillis(100));
        var plan = CallPlan.plain(Duration.ofMillis(400), CallPlan.Record.of("QUERY", "meter reading"))
                .holding(hold)
                .wrappingUpFor(Duration.ofMillis(50));
        return new AgentDesk(
                        new RestClient(centre.addresses().of(Service.ROUTING), token),
                        new RestClient(centre.addresses().of(Service.CALLBACK), token),
                        call -> plan)
                .open();
    }

    /** An open load: the next call comes whether or not the last was dealt with. */
    private static int calls(GenericPlatform platform, int rate, Duration length) {
        long start = System.nanoTime();
        int count = (int) (rate * length.toSeconds());
        for (int i = 0; i < count; i++) {
            LockSupport.parkNanos(start + i * 1_000_000_000L / rate - System.nanoTime());
            platform.callIn("+861390%07d".formatted(customers++), "+862088880000", Customer.patient());
        }
        return count;
    }

    private static void settle(GenericPlatform platform, int placed) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (platform.timesToOffer().size() < placed && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos()); // wrap-ups, tickets and evaluations of the last calls
    }

    private static void report(
            Centre centre, GenericPlatform platform, Ledger ledger, Map<String, Long> before, long events, int placed)
            throws SQLException {
        var after = ledger.commits();
        var offers = Percentiles.ofNanos(platform.timesToOffer());
        var baseline = ledger.bareCommits(500);
        System.out.println("Webhook sent -> offer at the platform: " + offers);
        System.out.println("Baseline, one durable commit of one row: " + baseline);
        System.out.printf("Ratio of the medians: %.1f%n", offers.timesThe(baseline));
        System.out.printf("Offered: %d of %d%n", offers.count(), placed);
        after.forEach((database, commits) -> System.out.printf(
                "Transactions per call in %s: %.1f%n", database, (commits - before.get(database)) / (double) placed));
        System.out.printf("Events per call: %.1f%n", events / (double) placed);
        Memory.print(centre, List.of(Service.values()));
    }

    private static Duration cpu(Centre centre) {
        return CpuTime.of(centre, Service.ROUTING, Service.TICKET, Service.CALLBACK, Service.QA)
                .plus(CpuTime.ofPostgres(centre));
    }

    private static int argument(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }
}
