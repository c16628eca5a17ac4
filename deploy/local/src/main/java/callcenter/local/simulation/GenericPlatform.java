package callcenter.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A telephony platform that speaks the generic contract: customers call in, agents' phones ring, commands are obeyed. */
public final class GenericPlatform implements SimulatedPlatform {

    private static final AgentPhone NO_SUCH_PHONE = new AgentPhone.Unreachable();

    private final WebhookSender sender;
    private final CommandServer server;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, SimulatedCall> calls = new ConcurrentHashMap<>();
    private final Map<String, AgentPhone> phones = new ConcurrentHashMap<>();
    private final Map<String, Customer> reachable = new ConcurrentHashMap<>();
    private final Map<String, String> ourIds = new ConcurrentHashMap<>();
    private final Map<String, EventLane> lanes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
    private volatile Delivery delivery = Delivery.ONCE_IN_ORDER;
    private volatile boolean losesEndings;
    private volatile Optional<PhoneWatch> watch = Optional.empty();

    /**
     * @param webhooks routing's {@code /webhooks/generic}
     * @param port     where commands are taken; 0 is any free port
     * @param secret   signs webhooks and commands, {@code whsec_<base64>}
     */
    public GenericPlatform(URI webhooks, int port, String secret) {
        this.sender = new WebhookSender(webhooks, secret);
        this.server = new CommandServer(this, port, secret);
    }

    /** Where routing reaches this platform. */
    public URI apiBase() {
        return server.base();
    }

    /** From now on webhooks go to these replicas of routing in turn; an address is that of its generic webhooks. */
    public void sendTo(List<URI> webhooks) {
        sender.sendTo(webhooks);
    }

    @Override
    public void deliver(Delivery how) {
        delivery = how;
    }

    /** From now on nobody is told that a call has ended. */
    public void loseEndings(boolean lose) {
        losesEndings = lose;
    }

    /** From now on somebody watches the phones. */
    public void watchedBy(PhoneWatch watcher) {
        watch = Optional.of(watcher);
    }

    @Override
    public void plugIn(String endpoint, AgentPhone phone) {
        phones.put(endpoint, phone);
    }

    @Override
    public void reachable(String number, Customer customer) {
        reachable.put(number, customer);
    }

    @Override
    public String callIn(String from, String to, Customer customer) {
        String id = register(customer);
        var call = calls.get(id);
        call.waitPatiently();
        Thread.startVirtualThread(() -> announce(call, from, to));
        return id;
    }

    /** A call that exists here and that nobody is told about yet. */
    public String register(Customer customer) {
        String id = "pc-" + run + "-" + count.incrementAndGet();
        calls.put(id, new SimulatedCall(this, id, customer, true));
        return id;
    }

    /** Tells the beginning of a registered call now, and returns when that is answered. */
    public void announceLate(String id, String from, String to) {
        announce(calls.get(id), from, to);
    }

    /** Routing's id of the call, once a webhook about it was answered. */
    public Optional<String> ourId(String id) {
        return Optional.ofNullable(ourIds.get(id));
    }

    public void hangUpCustomer(String id) {
        call(id).ifPresent(SimulatedCall::customerHangsUp);
    }

    public Optional<SimulatedCall> call(String id) {
        return Optional.ofNullable(calls.get(id));
    }

    @Override
    public long liveCalls() {
        return calls.values().stream().filter(SimulatedCall::live).count();
    }

    /** Nanoseconds from sending the incoming webhook to the first offer, of every call since {@link #forgetTimes}. */
    public List<Long> timesToOffer() {
        return calls.values().stream()
                .map(SimulatedCall::timeToOffer)
                .flatMap(Optional::stream)
                .toList();
    }

    public void forgetTimes() {
        calls.values().removeIf(call -> !call.live());
        calls.values().forEach(SimulatedCall::forgetTime);
    }

    AgentPhone phone(String endpoint) {
        return phones.getOrDefault(endpoint, NO_SUCH_PHONE);
    }

    void execute(Command command) {
        // An offer for a call that we do not carry yet is the first leg of an outbound call.
        var call = "offer".equals(command.type())
                ? calls.computeIfAbsent(command.call(), id -> new SimulatedCall(this, id, Customer.patient(), false))
                : calls.get(command.call());
        if (call != null) {
            if ("dial".equals(command.type())) {
                call.meet(reachable.getOrDefault(command.text("number"), Customer.patient()));
            }
            call.execute(command);
        }
    }

    void tell(String call, String type, Map<String, Object> data) {
        if (losesEndings && type.equals("telephony.call.ended.v1")) {
            return;
        }
        var lane = lanes.computeIfAbsent(call, id -> new EventLane(id, delivery));
        Instant at = Instant.now();
        String id = sender.nextId();
        lane.send(timer, () -> deliverAll(id, type, call, at, data));
    }

    void offered(String endpoint) {
        watch.ifPresent(it -> it.offered(endpoint));
    }

    /** After everything that was told of the call so far. */
    void ended(String endpoint, String call) {
        watch.ifPresent(it ->
                lanes.get(call).send(timer, () -> ourId(call).ifPresent(ours -> it.ended(endpoint, ours))));
    }

    void after(Duration delay, Runnable action) {
        try {
            var unused =
                    timer.schedule(() -> Thread.startVirtualThread(action), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closed: nothing happens any more
        }
    }

    private void announce(SimulatedCall call, String from, String to) {
        announce(sender.nextId(), call, from, to, Instant.now());
    }

    /** Asked to ask again, it sends the very same event. */
    private void announce(String id, SimulatedCall call, String from, String to, Instant at) {
        var data = Map.<String, Object>of("from", from, "to", to);
        call.announced();
        JsonNode answer = deliverAll(id, "telephony.call.incoming.v1", call.id(), at, data);
        if (answer.has("askAgainMs") && call.live()) {
            after(Duration.ofMillis(answer.path("askAgainMs").asLong()), () -> announce(id, call, from, to, at));
        }
    }

    private JsonNode deliverAll(String id, String type, String call, Instant at, Map<String, Object> data) {
        JsonNode answer = null;
        for (int copy = 0; copy < Math.max(1, delivery.copies()); copy++) {
            try {
                answer = sender.deliver(id, type, call, at, data);
                if (answer.hasNonNull("callId")) {
                    ourIds.put(call, answer.path("callId").asText());
                }
                Command.in(answer).forEach(this::execute);
            } catch (IOException e) {
                System.err.println("The simulated platform gives up on " + type + ": " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return answer == null ? MissingNode.getInstance() : answer;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.close();
    }
}
