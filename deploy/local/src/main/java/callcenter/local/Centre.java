package callcenter.local;

import callcenter.embedded.EmbeddedKafkaServer;
import callcenter.embedded.EmbeddedPostgresServer;
import callcenter.embedded.FolderLock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A running call centre on this machine. Start brings everything up, close everything down; in between a test may kill
 * and start any part. The data outlives it. Thread-safe where it says so.
 */
public final class Centre implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final Consumer<String> say;
    private final Secrets secrets;
    private final FolderLock lock;
    private final EmbeddedPostgresServer postgres;
    private final EmbeddedKafkaServer kafka;
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private final List<ServiceProcess> replicas = new ArrayList<>();
    private final Function<Centre, Map<String, String>> extra;
    private final ReentrantLock end = new ReentrantLock();
    private boolean supervised;
    private boolean closing;
    private boolean closed;

    private Centre(
            Home home,
            FolderLock lock,
            Ports ports,
            Function<Centre, Map<String, String>> extra,
            Consumer<String> say) {
        this.home = home;
        this.lock = lock;
        this.ports = ports;
        this.extra = extra;
        this.say = say;
        this.secrets = new Secrets(home.secrets());
        this.postgres = new EmbeddedPostgresServer(
                home.postgres(secrets.password("database-owner")).withPort(ports.postgres()));
        this.kafka = new EmbeddedKafkaServer(home.kafka().withPort(ports.kafka()));
    }

    /**
     * Starts a centre and returns once all of it is ready.
     *
     * @param extra settings that every service gets on top, for a centre whose addresses and keys are known
     * @param say   takes one line per step
     * @throws Refusal when it cannot start; nothing is left running then
     */
    public static Centre start(Home home, Function<Centre, Map<String, String>> extra, Consumer<String> say) {
        return start(home, Ports::usual, extra, say);
    }

    /** The same on any free ports: for centres that must not meet others, such as those of tests. */
    public static Centre startApart(Home home, Function<Centre, Map<String, String>> extra, Consumer<String> say) {
        return start(home, Ports::any, extra, say);
    }

    private static Centre start(
            Home home, Supplier<Ports> choice, Function<Centre, Map<String, String>> extra, Consumer<String> say) {
        home.require();
        var lock = FolderLock.tryLock(home.folder()).orElseThrow(() -> RunFile.alreadyRunning(home));
        RunFile.endWhatIsLeft(home);
        var ports = choice.get();
        ports.moved().forEach(say);
        var centre = new Centre(home, lock, ports, extra, say);
        Runtime.getRuntime().addShutdownHook(new Thread(centre::close));
        try {
            centre.startAll();
            return centre;
        } catch (RuntimeException e) {
            centre.close();
            throw e instanceof Refusal refusal ? refusal : new Refusal(reason(e), e);
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private void startAll() {
        var begin = Instant.now();
        CallCentreFile.putDown(home);
        new Logins(secrets);
        var settings = new ServiceSettings(home, secrets, ports, extra.apply(this));
        Arrays.stream(Service.values()).forEach(settings::write);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::startPostgres), CompletableFuture.runAsync(this::startKafka))
                .join();
        say.accept("PostgreSQL and Kafka are ready (%s).".formatted(since(begin)));
        for (var service : Service.values()) {
            start(service);
        }
        for (var service : Service.values()) {
            awaitReady(service);
            say.accept("%s is ready (%s).".formatted(service.module(), since(begin)));
        }
    }

    private void startPostgres() {
        postgres.start();
        Databases.create(postgres, secrets);
    }

    private void startKafka() {
        kafka.start();
        kafka.createTopics();
    }

    /** Starts one service that does not run. Returns at once: see {@link #awaitReady}. Thread-safe. */
    public synchronized void start(Service service) {
        requireOpen();
        var process = ServiceProcess.start(home, service);
        processes.put(service, process);
        writeRunFile();
        process.whenEnded(this::ended);
    }

    private void requireOpen() {
        if (closing) {
            throw new Refusal("Stopped while it started.");
        }
    }

    private void writeRunFile() {
        RunFile.write(home, addresses(), allProcesses());
    }

    private synchronized List<ServiceProcess> allProcesses() {
        return Stream.concat(processes.values().stream(), replicas.stream()).toList();
    }

    /** As {@code kill -9} does; the service stays away until it is started. Thread-safe. */
    public void kill(Service service) {
        process(service).kill();
    }

    /** In order, as a rolling update does: what is under way is finished. The service stays away until it is started. */
    public void stop(Service service) {
        process(service).stop();
        process(service).awaitEnd(15);
    }

    /** Process id of a running service. Thread-safe. */
    public long pid(Service service) {
        return process(service).handle().pid();
    }

    private synchronized ServiceProcess process(Service service) {
        return processes.get(service);
    }

    /** Returns once the service answers that it is ready; fails when it ended or takes minutes. */
    public void awaitReady(Service service) {
        Readiness.await(process(service), addresses().of(service));
    }

    /**
     * Starts one more process of a service that runs, on a port of its own. Returns at once: see
     * {@link Replica#awaitReady}. Thread-safe.
     */
    public synchronized Replica startReplica(Service service) {
        requireOpen();
        var replica = Replica.start(home, service);
        replicas.add(replica.process());
        writeRunFile();
        return replica;
    }

    /** From now on a service that ends by itself is started again. */
    synchronized void supervise() {
        supervised = true;
    }

    private synchronized void ended(ServiceProcess process) {
        if (!supervised || closing) {
            return;
        }
        say.accept("%s ended (exit code %d) and is started again; see %s"
                .formatted(process.service().module(), process.exitCode(), home.log(process.service())));
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> startAgain(process.service()));
    }

    private synchronized void startAgain(Service service) {
        if (!closing) {
            start(service);
        }
    }

    public Addresses addresses() {
        return Addresses.of(ports);
    }

    public Logins logins() {
        return new Logins(secrets);
    }

    /** Key of the generic platform's webhooks and of our commands to it. */
    public String webhookKey() {
        return secrets.webhookKey();
    }

    /** Token of a simulated Twilio account: signs its webhooks, and is the password to its REST API. */
    public String twilioToken() {
        return secrets.password("twilio");
    }

    public EmbeddedPostgresServer postgres() {
        return postgres;
    }

    /** After somebody stopped the database: it is there again, unless this centre ends meanwhile. Thread-safe. */
    public void bringDatabaseBack() {
        end.lock();
        try {
            if (!closed) {
                postgres.start();
            }
        } finally {
            end.unlock();
        }
    }

    public EmbeddedKafkaServer kafka() {
        return kafka;
    }

    /**
     * Services first, so that they can finish what they have; then Kafka and PostgreSQL. Happens by itself when this
     * process ends, Ctrl-C during the start included. Again is without effect.
     */
    @Override
    public void close() {
        end.lock();
        try {
            if (!closed) {
                closed = true;
                say.accept("Stopping...");
                stopAll();
                say.accept("Stopped; the data is kept in " + home.folder());
            }
        } finally {
            end.unlock();
        }
    }

    private void stopAll() {
        List<ServiceProcess> running;
        synchronized (this) {
            closing = true;
            running = allProcesses();
        }
        running.forEach(ServiceProcess::stop);
        running.forEach(process -> process.awaitEnd(15));
        kafka.close();
        postgres.close();
        RunFile.delete(home);
        lock.close();
    }

    private static String since(Instant begin) {
        return "%.1f s".formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }
}
