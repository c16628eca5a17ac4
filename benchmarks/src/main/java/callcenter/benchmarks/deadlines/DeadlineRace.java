package callcenter.benchmarks.deadlines;

import callcenter.embedded.EmbeddedPostgresServer;
import callcenter.embedded.PostgresSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Deadlines beside the schedulers that others use, on one durable PostgreSQL: many due at once while few or very many
 * wait, a steady trickle, what setting one costs, and the bare bounds. Arguments: which of {@code bounds}, {@code ours},
 * {@code insert}, {@code db-scheduler}, {@code jobrunr}, {@code quartz} (all), or {@code trickle}: ours alone, in a minute.
 */
public final class DeadlineRace {

    private static final List<Integer> PENDING = List.of(10_000, 100_000, 1_000_000);
    private static final int DUE = 10_000;
    private static final int TRICKLE = 1_500;
    private static final Duration STEP = Duration.ofMillis(10);
    private static final int ALONE = 300;
    private static final Duration ALONE_STEP = Duration.ofMillis(200);
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_OF_OTHERS = 3;
    private static final int ROUNDS_OF_OTHERS = 3;
    private static final Duration FAR = Duration.ofDays(10);
    private static final Duration LEAD = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgresServer server;

    private DeadlineRace(EmbeddedPostgresServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0
                ? Set.of("bounds", "ours", "insert", "db-scheduler", "jobrunr", "quartz")
                : Set.of(arguments);
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.out.printf(
                "JVM %s %s, %d processors, PostgreSQL with fsync and synchronous_commit%n",
                Runtime.version(),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                Runtime.getRuntime().availableProcessors());
        var folder = Files.createTempDirectory("callcenter-deadlines");
        try (var server = new EmbeddedPostgresServer(PostgresSettings.in(folder)).start()) {
            new DeadlineRace(server).run(wanted);
        }
        System.exit(0); // threads of those who ran keep the process alive
    }

    private void run(Set<String> wanted) throws Exception {
        if (wanted.contains("bounds")) {
            bounds();
        }
        if (wanted.contains("ours")) {
            race("ours", Ours::new, PENDING, DUE, WARM_UP, ROUNDS);
        }
        if (wanted.contains("trickle")) {
            trickle();
        }
        if (wanted.contains("insert")) {
            insert();
        }
        if (wanted.contains("db-scheduler")) {
            race("db-scheduler", DbScheduler::new, PENDING, DUE, WARM_UP_OF_OTHERS, ROUNDS_OF_OTHERS);
        }
        if (wanted.contains("jobrunr")) {
            race("JobRunr", JobRunrJobs::new, PENDING.subList(0, 2), DUE / 2, WARM_UP_OF_OTHERS, ROUNDS_OF_OTHERS);
        }
        if (wanted.contains("quartz")) {
            race("Quartz", QuartzTriggers::new, PENDING.subList(0, 2), DUE / 40, WARM_UP_OF_OTHERS, ROUNDS_OF_OTHERS);
        }
    }

    private void bounds() throws Exception {
        try (var database = new Database(server, DUE);
                var rows = new Ours(database, Effect.EMPTY, new Runs())) {
            rows.insert("far", 1_000_000, Instant.now().plus(FAR), Duration.ofMillis(1));
            database.settle();
            print("bare SKIP LOCKED delete, 1,000,000 pending", rates(WARM_UP, ROUNDS, round -> {
                rows.insert("due" + round, DUE, Instant.now().minusSeconds(1), Duration.ZERO);
                return Bounds.deletes(database);
            }));
            print(
                    "bare state + event in batches",
                    rates(WARM_UP, ROUNDS, round -> Bounds.statesWithEvents(database, DUE)));
        }
    }

    private void insert() throws Exception {
        try (var database = new Database(server, DUE);
                var ours = new Ours(database, Effect.EMPTY, new Runs())) {
            ours.insert("far", 1_000_000, Instant.now().plus(FAR), Duration.ofMillis(1));
            database.settle();
            var cost = new InsertCost(ours.replica());
            cost.measure(1, 2_000);
            cost.measure(8, 1_000);
        }
    }

    private void race(String name, Entry entry, List<Integer> sizes, int due, int warmUp, int rounds) throws Exception {
        for (int pending : sizes) {
            for (var effect : Effect.values()) {
                var runs = new Runs();
                try (var database = new Database(server, DUE);
                        var contender = entry.in(database, effect, runs)) {
                    contender.insert("far", pending, Instant.now().plus(FAR), Duration.ofMillis(1));
                    database.settle();
                    contender.start();
                    print(
                            "%s, %s, %,d pending".formatted(name, effect, pending),
                            rates(warmUp, rounds, round -> burst(contender, runs, "due" + round, due)));
                    if (effect == Effect.EMPTY && pending == sizes.getLast()) {
                        trickle(
                                name,
                                contender,
                                runs,
                                new Steady("trickle", TRICKLE, Instant.now().plus(LEAD), STEP));
                    }
                }
            }
        }
    }

    private void trickle() throws Exception {
        trickle(PENDING.getLast(), "trickle", TRICKLE, STEP);
        trickle(PENDING.getFirst(), "alone", ALONE, ALONE_STEP);
    }

    /** Ours alone; bare commits at the same pace go on meanwhile, each in the middle between two that are due. */
    private void trickle(int pending, String lot, int count, Duration step) throws Exception {
        var runs = new Runs();
        try (var database = new Database(server, DUE);
                var bare = Executors.newSingleThreadExecutor();
                var ours = new Ours(database, Effect.EMPTY, runs)) {
            ours.insert("far", pending, Instant.now().plus(FAR), Duration.ofMillis(1));
            database.settle();
            ours.start();
            rates(WARM_UP, 0, round -> burst(ours, runs, "due" + round, DUE));
            var first = Instant.now().plus(LEAD);
            var commits = bare.submit(() -> Bounds.trickle(database, count, first.plus(step.dividedBy(2)), step));
            trickle("ours, %,d pending".formatted(pending), ours, runs, new Steady(lot, count, first, step));
            System.out.printf("one bare commit each %d ms, late by: %s%n", step.toMillis(), commits.get());
        }
    }

    /** From the due time to the last one done. */
    private static double burst(Contender contender, Runs runs, String lot, int due) throws Exception {
        var at = Instant.now().plus(LEAD);
        runs.expect(lot, due, at, Duration.ZERO);
        contender.insert(lot, due, at, Duration.ZERO);
        return due * 1_000 / runs.await(PATIENCE).at(100);
    }

    private static void trickle(String name, Contender contender, Runs runs, Steady due) throws Exception {
        runs.expect(due.lot, due.count, due.first, due.step);
        contender.insert(due.lot, due.count, due.first, due.step);
        System.out.printf("%s, one each %d ms, late by: %s%n", name, due.step.toMillis(), runs.await(PATIENCE));
    }

    /** One is due after the other. */
    private record Steady(String lot, int count, Instant first, Duration step) {}

    /** The first rounds' figures are not used: code is compiled and caches fill. */
    private static double[] rates(int warmUp, int rounds, Round round) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            round.run(i);
        }
        var rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = round.run(warmUp + i);
        }
        return rates;
    }

    private static void print(String what, double[] rates) {
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%-48s %,9.0f/s  (%,.0f to %,.0f)%n",
                what,
                rates[rates.length / 2],
                rates[0],
                rates[rates.length - 1]);
    }

    private interface Entry {
        Contender in(Database database, Effect effect, Runs runs) throws Exception;
    }

    private interface Round {
        double run(int number) throws Exception;
    }
}
