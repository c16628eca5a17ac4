package callcenter.benchmarks.routing;

import callcenter.benchmarks.CpuTime;
import callcenter.benchmarks.Folders;
import callcenter.benchmarks.Ledger;
import callcenter.benchmarks.Percentiles;
import callcenter.local.Centre;
import callcenter.local.Home;
import callcenter.local.Service;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.GenericPlatform;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * The running routing-service over HTTP, with a durable PostgreSQL and Kafka, and none of the other services: idle agents
 * at several rates, backlogs, durable assignments and rounds over very many. Arguments: which of {@code idle},
 * {@code backlog}, {@code bound}, {@code round} (all).
 */
public final class RoutingRace {

    private static final int AGENTS = 1_000;
    private static final int IDLE_AGENTS = 60;
    private static final int WAITING = 5_000;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NUMBER = "+862088880000";
    private static final Customer BRIEF = Customer.patient().hangsUpAfter(Duration.ofMillis(100));

    private final Centre centre;
    private final GenericPlatform platform;
    private final Ledger ledger;
    private int customers;

    private RoutingRace(Centre centre, GenericPlatform platform, Ledger ledger) {
        this.centre = centre;
        this.platform = platform;
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 ? Set.of("idle", "backlog", "bound", "round") : Set.of(arguments);
        System.out.printf(
                "Generator's JVM %s %s, %d processors%n",
                Runtime.version(),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                Runtime.getRuntime().availableProcessors());
        var home = new Home(
                Path.of(System.getProperty("callcenter.root", "."))
                        .toAbsolutePath()
                        .normalize(),
                Folders.fresh(AGENTS));
        // Agents without desks hold no stream that would prove their presence.
        try (var centre = Centre.startApart(
                home, starting -> Map.of("callcenter.routing.presence-lease", "10h"), System.out::println)) {
            for (var other : List.of(Service.TICKET, Service.CALLBACK, Service.QA, Service.DASHBOARD)) {
                centre.stop(other);
            }
            var webhooks = centre.addresses().of(Service.ROUTING).resolve("/webhooks/generic");
            int port = centre.addresses().platform().getPort();
            try (var platform = new GenericPlatform(webhooks, port, centre.webhookKey());
                    var ledger = new Ledger(centre)) {
                new RoutingRace(centre, platform, ledger).run(wanted);
            }
        } finally {
            Folders.delete(home.folder());
        }
        System.exit(0); // threads of the generator keep the process alive
    }

    private void run(Set<String> wanted) throws Exception {
        System.out.println("One durable commit of one row: " + ledger.bareCommits(500));
        if (wanted.contains("bound")) {
            for (int clients : new int[] {1, 16}) {
                System.out.printf(
                        "One statement accepts and assigns, %d clients: %,.0f assignments/s%n",
                        clients, AssignmentBound.perSecond(centre.postgres(), clients));
            }
        }
        if (wanted.contains("idle") || wanted.contains("backlog")) {
            warmUp();
        }
        if (wanted.contains("idle")) {
            idle();
        }
        if (wanted.contains("backlog")) {
            backlog("110 calls at once", 10, 500, 110, 1_000_000, new Random(1), 500, 500);
            backlog("100 calls/s for 5 s", 50, 700, 500, 100, new Random(2), 300, 1_100);
        }
        if (wanted.contains("round")) {
            rounds();
        }
    }

    /** Until the code is compiled. */
    private void warmUp() throws Exception {
        var team = new Team(centre, platform, IDLE_AGENTS);
        calls(20, Duration.ofSeconds(30), i -> BRIEF);
        settle(() -> platform.liveCalls() == 0);
        team.leave();
    }

    /** Somebody is always idle: how long until he is reserved. */
    private void idle() throws Exception {
        var team = new Team(centre, platform, IDLE_AGENTS);
        for (int rate : new int[] {10, 20, 50, 100}) {
            team.startOver();
            platform.forgetTimes();
            var cpu = CpuTime.of(centre, Service.ROUTING);
            var database = CpuTime.ofPostgres(centre);
            int placed = calls(rate, Duration.ofSeconds(20), i -> BRIEF);
            settle(() -> platform.liveCalls() == 0);
            System.out.printf("Agents idle, %d calls/s: webhook sent -> offer at the platform: %s%n", rate, offers());
            System.out.printf(
                    "  offered %d of %d; CPU per call: routing %.1f ms, PostgreSQL %.1f ms%n",
                    team.offers(),
                    placed,
                    perCall(CpuTime.of(centre, Service.ROUTING).minus(cpu), placed),
                    perCall(CpuTime.ofPostgres(centre).minus(database), placed));
        }
        team.leave();
    }

    private Percentiles offers() {
        return Percentiles.ofNanos(platform.timesToOffer());
    }

    private static double perCall(Duration used, int calls) {
        return used.toNanos() / 1e6 / calls;
    }

    /** More calls than agents: how long a free agent waits for the next, and how near that comes to never waiting. */
    private void backlog(
            String name, int agents, int meanTalkMs, int calls, int rate, Random chance, int leastMs, int mostMs)
            throws Exception {
        var team = new Team(centre, platform, agents);
        int talks = mostMs - leastMs + 1;
        calls(calls, rate, i -> Customer.patient().hangsUpAfter(Duration.ofMillis(leastMs + chance.nextInt(talks))));
        settle(() -> team.offers() >= calls && platform.liveCalls() == 0);
        double ideal = agents * 1_000.0 / meanTalkMs;
        System.out.printf("%s, %d agents: record sent -> next call offered: %s%n", name, agents, team.idleTimes());
        System.out.printf(
                "  connect rate %.1f calls/s, %.0f %% of ideal %.1f%n",
                team.connectRate(), 100 * team.connectRate() / ideal, ideal);
        team.leave();
    }

    /** From the lock to the commit of a round, and until as many have followed as there are agents. */
    private void rounds() throws Exception {
        System.out.printf(
                "The function alone, %,d agents, %,d waiting: %s%n",
                AGENTS, WAITING, FunctionAlone.times(AGENTS, WAITING));
        for (int i = 1; i <= AGENTS; i++) {
            platform.plugIn("sip:agent-" + i, new AgentPhone.NeverAnswers());
        }
        try (var backlog = new Backlog(centre.postgres())) {
            calls(1, 1, i -> Customer.patient());
            settle(() -> waiting(backlog) == 1);
            backlog.copyWaitingCall(WAITING - 1);
            for (int i = 0; i < ROUNDS; i++) {
                backlog.allIdle();
                var first = backlog.offered(1);
                var all = backlog.offered(AGENTS);
                System.out.printf(
                        "Round over %,d agents and %,d waiting: %,d offers, lock -> commit %.0f ms; all offers after %.0f ms, %,.0f durable assignments/s%n",
                        AGENTS, WAITING, first.count(), first.millis(), all.millis(), all.perSecond());
                backlog.undo();
                backlog.copyWaitingCall(AGENTS);
            }
        }
    }

    private static long waiting(Backlog backlog) {
        try {
            return backlog.number("select count(*) from call where state = 'WAITING'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int calls(int rate, Duration length, IntFunction<Customer> customer) {
        return calls((int) (rate * length.toSeconds()), rate, customer);
    }

    /** An open load: the next call comes whether or not the last was dealt with. Nobody calls twice. */
    private int calls(int count, int rate, IntFunction<Customer> customer) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            LockSupport.parkNanos(start + i * 1_000_000_000L / rate - System.nanoTime());
            platform.callIn("+861390%07d".formatted(customers++), NUMBER, customer.apply(i));
        }
        return count;
    }

    private static void settle(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos()); // records of the last calls
    }
}
