package callcenter.local.simulation.twilio;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.EventLane;
import callcenter.local.simulation.PlatformOfLegs;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** A simulated Twilio account: customers call in, agents' phones ring, documents are played. */
public final class TwilioPlatform implements PlatformOfLegs {

    private final TwilioAccount account;
    private final WebhookClient webhooks;
    private final TwilioApiServer server;
    private final LegQueues queues = new LegQueues();
    private final Map<String, Leg> legs = new ConcurrentHashMap<>();
    private final Parties parties = new Parties(this);
    private final Map<String, EventLane> lanes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final String run = Long.toString(System.nanoTime(), 36);
    private final AtomicInteger count = new AtomicInteger();
    private volatile Delivery delivery = Delivery.ONCE_IN_ORDER;
    private volatile boolean losesEndings;

    /**
     * @param reachedAt where routing really listens; its configured public address may be another
     * @param port      where the REST API is; 0 is any free port
     */
    public TwilioPlatform(TwilioAccount account, URI reachedAt, int port) {
        this.account = account;
        this.webhooks = new WebhookClient(account.publicUrl(), reachedAt, account.authToken());
        this.server = new TwilioApiServer(this, account, port);
    }

    /** Where routing reaches this platform. */
    public URI apiBase() {
        return server.base();
    }

    @Override
    public void deliver(Delivery how) {
        delivery = how;
    }

    /** From now on nobody is told by a status callback that a leg has ended. */
    @Override
    public void loseEndings(boolean lose) {
        losesEndings = lose;
    }

    @Override
    public void plugIn(String endpoint, AgentPhone phone) {
        parties.plugIn(endpoint, phone);
    }

    @Override
    public void reachable(String number, Customer customer) {
        parties.reachable(number, customer);
    }

    @Override
    public String callIn(String from, String to, Customer customer) {
        var leg = leg(Map.of("From", from, "To", to, "Direction", "inbound"), LegStatus.RINGING, (one, sequence) -> {
            if (one.status().over()) {
                callBack(one, account.statusAddress(), Map.of());
            }
        });
        parties.callsIn(leg, customer);
        Thread.startVirtualThread(() -> comesIn(leg));
        return leg.sid();
    }

    @Override
    public void hangUpCustomer(String sid) {
        find(sid).ifPresent(Leg::hangUp);
    }

    /** Whether the leg still stands. */
    public boolean live(String sid) {
        return find(sid).map(Leg::live).orElse(false);
    }

    /** Whether a first document is being played to the leg. */
    @Override
    public boolean answered(String sid) {
        return find(sid).map(leg -> leg.status() == LegStatus.IN_PROGRESS).orElse(false);
    }

    @Override
    public boolean talking(String sid) {
        return find(sid).map(Leg::talking).orElse(false);
    }

    /** How many legs stand, of customers and agents. */
    @Override
    public long liveCalls() {
        return legs.values().stream().filter(Leg::live).count();
    }

    public boolean hasRung(String address) {
        return legs.values().stream().anyMatch(leg -> leg.to().equals(address));
    }

    /** The leg that rings, or rang, at this number or endpoint last. */
    public String legTo(String address) {
        return legs.values().stream()
                .filter(leg -> leg.to().equals(address))
                .map(Leg::sid)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("nobody was ever rung at " + address));
    }

    @Override
    public void hangUpPhone(String endpoint) {
        legs.values().stream()
                .filter(leg -> leg.to().equals(endpoint) && leg.live())
                .forEach(Leg::hangUp);
    }

    private void comesIn(Leg leg) {
        try {
            String document = incoming(leg);
            leg.become(LegStatus.IN_PROGRESS);
            new Script(this, leg, document).run();
        } catch (IOException e) {
            complain(leg, e);
            leg.become(LegStatus.FAILED);
        }
    }

    /** The number's address, and when that fails its fallback: the same one. */
    private String incoming(Leg leg) throws IOException {
        try {
            return fetch(account.incomingAddress(), leg.parameters());
        } catch (IOException e) {
            var again = new LinkedHashMap<>(leg.parameters());
            again.put("ErrorCode", "11200");
            again.put("ErrorUrl", account.incomingAddress());
            return fetch(account.incomingAddress(), again);
        }
    }

    /** A leg that a REST request asks for: an agent's phone. */
    Leg create(NewLeg wanted) {
        Leg leg = leg(
                Map.of("From", wanted.from(), "To", wanted.to(), "Direction", "outbound-api"),
                LegStatus.QUEUED,
                (one, sequence) -> callBack(one, wanted.statusCallback(), numbered(sequence)));
        parties.ring(leg, wanted);
        return leg;
    }

    /** A leg that a document dials; it hears its parent from the answer on. */
    Leg dialChild(Leg parent, String callerId, String number, String statusCallback) {
        return leg(
                Map.of("From", callerId, "To", number, "Direction", "outbound-dial", "ParentCallSid", parent.sid()),
                LegStatus.QUEUED,
                (one, sequence) -> callBack(one, statusCallback, numbered(sequence)));
    }

    Parties parties() {
        return parties;
    }

    LegQueues queues() {
        return queues;
    }

    Optional<Leg> find(String sid) {
        return Optional.ofNullable(legs.get(sid));
    }

    List<Leg> legs() {
        return List.copyOf(legs.values());
    }

    /** Asks for a document and waits for it. Every copy is delivered; the first answer counts. */
    String fetch(String address, Map<String, String> parameters) throws IOException {
        try {
            String document = webhooks.post(address, parameters);
            for (int copy = 1; copy < delivery.copies(); copy++) {
                webhooks.post(address, parameters);
            }
            return document;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Tells without waiting for the answer, which nothing depends on. */
    void tell(Leg leg, String address, Map<String, String> parameters) {
        var lane = lanes.computeIfAbsent(leg.sid(), sid -> new EventLane(sid, delivery));
        lane.send(timer, () -> {
            try {
                fetch(address, parameters);
            } catch (IOException e) {
                complain(leg, e);
            }
        });
    }

    private void callBack(Leg leg, String address, Map<String, String> more) {
        if (address.isEmpty() || (losesEndings && leg.status().over())) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>(leg.parameters());
        parameters.put("CallbackSource", "call-progress-events");
        parameters.putAll(more);
        tell(leg, address, parameters);
    }

    private static Map<String, String> numbered(int sequence) {
        return Map.of("SequenceNumber", Integer.toString(sequence));
    }

    void complain(Leg leg, IOException e) {
        System.err.println("The simulated Twilio has trouble with leg " + leg.sid() + ": " + e.getMessage());
    }

    private Leg leg(Map<String, String> identity, LegStatus status, BiConsumer<Leg, Integer> progress) {
        String sid = "CA" + run + count.incrementAndGet();
        Map<String, String> all = new LinkedHashMap<>(identity);
        all.put("AccountSid", account.sid());
        Leg leg = new Leg(sid, all, status, progress);
        legs.put(sid, leg);
        return leg;
    }

    void after(Duration delay, Runnable action) {
        try {
            var unused =
                    timer.schedule(() -> Thread.startVirtualThread(action), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closed: nothing happens any more
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.close();
    }
}
