package callcenter.local.simulation.vonage;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.EventLane;
import callcenter.local.simulation.PlatformOfLegs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A simulated Vonage application: customers call in, agents' phones ring, scripts are played. */
public final class VonagePlatform implements PlatformOfLegs {

    private final VonageAccount account;
    private final WebhookClient webhooks;
    private final VonageApiServer server;
    private final Rooms rooms = new Rooms();
    private final Parties parties = new Parties(this);
    private final Map<String, Leg> legs = new ConcurrentHashMap<>();
    private final Map<String, EventLane> lanes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
    private volatile Delivery delivery = Delivery.ONCE_IN_ORDER;
    private volatile boolean losesEndings;

    /**
     * @param reachedAt where routing really listens; its configured public address may be another
     * @param port      where the REST API is; 0 is any free port
     */
    public VonagePlatform(VonageAccount account, URI reachedAt, int port) {
        this.account = account;
        this.webhooks = new WebhookClient(account, reachedAt);
        this.server = new VonageApiServer(this, account, port);
    }

    /** Where routing reaches this platform. */
    public URI apiBase() {
        return server.base();
    }

    @Override
    public void deliver(Delivery how) {
        delivery = how;
    }

    /** From now on nobody is told that a leg has ended. */
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
        JsonNode rung = phone(to);
        Leg leg = leg("inbound", theirs(from), rung, account.eventAddress());
        parties.callsIn(leg, customer);
        Thread.startVirtualThread(() -> {
            leg.become(LegStatus.RINGING);
            answer(leg, account.answerAddress());
        });
        return leg.uuid();
    }

    @Override
    public void hangUpCustomer(String uuid) {
        find(uuid).ifPresent(leg -> leg.end(Leg.USER));
    }

    /** Whether the leg plays a script. */
    @Override
    public boolean answered(String uuid) {
        return find(uuid).map(leg -> leg.status() == LegStatus.ANSWERED).orElse(false);
    }

    @Override
    public boolean talking(String uuid) {
        return find(uuid).map(rooms::talking).orElse(false);
    }

    /** Whether the first leg hears the other one now. */
    public boolean hears(String uuid, String other) {
        return find(uuid)
                .flatMap(leg -> find(other).map(heard -> rooms.hears(leg, heard)))
                .orElse(false);
    }

    /** How many legs stand, of customers, agents and leaders. */
    @Override
    public long liveCalls() {
        return legs.values().stream().filter(Leg::live).count();
    }

    /** The live leg to this number or endpoint. */
    public Optional<String> legTo(String endpoint) {
        return legs.values().stream()
                .filter(leg -> leg.live() && endpoint(leg.to()).equals(endpoint))
                .map(Leg::uuid)
                .findFirst();
    }

    @Override
    public void hangUpPhone(String endpoint) {
        legTo(endpoint).flatMap(this::find).ifPresent(leg -> leg.end(Leg.USER));
    }

    /** A leg that a REST request asks for. */
    Leg create(JsonNode wanted) {
        JsonNode to = wanted.path("to").path(0);
        Leg leg = leg(
                "outbound",
                wanted.path("from").path("number").asText(),
                to,
                wanted.path("event_url").path(0).asText());
        var limit = Duration.ofSeconds(wanted.path("ringing_timer").asLong(60));
        String answerUrl = wanted.path("answer_url").path(0).asText();
        parties.ring(leg, endpoint(to), limit, () -> answer(leg, answerUrl));
        return leg;
    }

    Rooms rooms() {
        return rooms;
    }

    Optional<Leg> find(String uuid) {
        return Optional.ofNullable(legs.get(uuid));
    }

    List<Leg> legs() {
        return List.copyOf(legs.values());
    }

    /** Somebody picked up: the leg asks for its script. A caller is answered by having one. */
    private void answer(Leg leg, String address) {
        boolean called = leg.direction().equals("outbound");
        if (called && !leg.become(LegStatus.ANSWERED)) {
            return;
        }
        try {
            JsonNode script = fetch(address, identity(leg));
            if (called || leg.become(LegStatus.ANSWERED)) {
                new Script(this, leg, script).run();
            }
        } catch (IOException e) {
            complain(leg, e);
            leg.end(Leg.PLATFORM);
        }
    }

    /** What a script says to whom it asks; empty when the answer is none, and the script goes on. */
    Optional<JsonNode> ask(Leg leg, String address, JsonNode payload) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.set("payload", payload);
        message.put("conversation_uuid", "CON-" + leg.uuid());
        message.put("timestamp", Instant.now().toString());
        try {
            return Optional.of(fetch(address, message)).filter(answer -> answer.isArray() && !answer.isEmpty());
        } catch (IOException e) {
            complain(leg, e);
            return Optional.empty();
        }
    }

    /** Every copy is delivered; the first answer counts. */
    private JsonNode fetch(String address, JsonNode message) throws IOException {
        try {
            JsonNode script = webhooks.ask(address, message);
            for (int copy = 1; copy < delivery.copies(); copy++) {
                webhooks.ask(address, message);
            }
            return script;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Consumer<Leg> telling(String address) {
        return leg -> {
            if (!losesEndings || leg.live()) {
                ObjectNode event = event(leg);
                lanes.computeIfAbsent(leg.uuid(), uuid -> new EventLane(uuid, delivery))
                        .send(timer, () -> {
                            try {
                                fetch(address, event);
                            } catch (IOException e) {
                                complain(leg, e);
                            }
                        });
            }
        };
    }

    private static ObjectNode event(Leg leg) {
        ObjectNode event = identity(leg)
                .put("status", leg.status().toString())
                .put("direction", leg.direction())
                .put("timestamp", Instant.now().toString());
        if (leg.status().over()) {
            event.put("disconnected_by", leg.endedBy().isEmpty() ? Leg.USER : leg.endedBy());
            event.put("duration", Long.toString(leg.seconds()));
        }
        return event;
    }

    private static ObjectNode identity(Leg leg) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("uuid", leg.uuid())
                .put("conversation_uuid", "CON-" + leg.uuid())
                .put("from", leg.from())
                .put("to", leg.to().path("number").asText(endpoint(leg.to())));
    }

    private Leg leg(String direction, String from, JsonNode to, String events) {
        Leg leg = new Leg(UUID.randomUUID().toString(), direction, from, to, telling(events));
        legs.put(leg.uuid(), leg);
        return leg;
    }

    void complain(Leg leg, IOException e) {
        System.err.println("The simulated Vonage has trouble with leg " + leg.uuid() + ": " + e.getMessage());
    }

    void after(Duration delay, Runnable action) {
        try {
            var unused =
                    timer.schedule(() -> Thread.startVirtualThread(action), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closed: nothing happens any more
        }
    }

    private static ObjectNode phone(String number) {
        return JsonNodeFactory.instance.objectNode().put("type", "phone").put("number", theirs(number));
    }

    private static String theirs(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }

    /** As an agent's record, or everybody, writes it. */
    private static String endpoint(JsonNode to) {
        return switch (to.path("type").asText()) {
            case "phone" -> "+" + to.path("number").asText();
            case "sip" -> to.path("uri").asText();
            case "app" -> "app:" + to.path("user").asText();
            default -> "vbc:" + to.path("extension").asText();
        };
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.close();
    }
}
