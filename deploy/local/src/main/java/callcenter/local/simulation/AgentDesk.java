package callcenter.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An agent at work: signs in, keeps the stream that proves presence, and deals with calls through the public REST API. */
public final class AgentDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SENTENCE = Duration.ofMillis(600);
    /** After the closing the customer may hang up first (CAL-10). */
    private static final Duration CUSTOMERS_TURN = Duration.ofMillis(2_200);

    private static final Duration BRIEFING = Duration.ofMillis(1_500);

    private final RestClient routing;
    private final RestClient callbacks;
    private final Function<JsonNode, CallPlan> plans;
    private final Map<String, CallPlan> plan = new ConcurrentHashMap<>();
    private final Map<String, String> promises = new ConcurrentHashMap<>();
    private final Set<String> talked = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Map<String, JsonNode> passing = new ConcurrentHashMap<>();
    private final Set<String> briefed = ConcurrentHashMap.newKeySet();
    private volatile boolean working = true;
    private Thread watcher = Thread.currentThread();

    /** @param plans what to do with a call, given as {@code GET /agents/me} shows it */
    public AgentDesk(RestClient routing, RestClient callbacks, Function<JsonNode, CallPlan> plans) {
        this.routing = routing;
        this.callbacks = callbacks;
        this.plans = plans;
    }

    /** Opens the desk: present, then available. */
    public AgentDesk open() throws InterruptedException {
        watcher = Thread.startVirtualThread(this::watch);
        available();
        return this;
    }

    public void available() throws InterruptedException {
        routing.insist("PUT", "/agents/me/status", Map.of("status", "AVAILABLE"), PATIENCE);
    }

    private void watch() {
        while (working) {
            try (var lines = routing.lines("/agents/me/stream")) {
                lines.takeWhile(line -> working)
                        .filter(line -> line.startsWith("data:"))
                        .map(line -> RestClient.parse(line.substring(5)))
                        .forEach(this::hear);
            } catch (IOException | UncheckedIOException e) {
                pause(Duration.ofMillis(300)); // the service restarts: the desk reconnects
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A snapshot has everything, a delta what changed; a beat says neither. What to say next is for people to read. */
    private void hear(JsonNode data) {
        if (data.has("me")) {
            data.path("me").forEach(this::see);
        } else if (data.path("kind").asText().equals("me")) {
            see(data.path("value"));
        }
    }

    private void see(JsonNode me) {
        if (!me.hasNonNull("id")) {
            return;
        }
        var call = me.path("call");
        String id = call.path("id").asText("");
        passing.keySet().stream().filter(other -> !other.equals(id)).forEach(this::passedOn);
        if (handedOn(me)) {
            passing.put(id, call);
            passedOn(id);
            return;
        }
        switch (call.path("state").asText()) {
            case "TALKING" -> talking(id, call);
            case "TRANSFERRING", "CONSULTING" -> transferring(id, call, me.path("id"));
            case "WRAPPING_UP" -> {
                if (written.add(id)) {
                    Thread.startVirtualThread(() -> write(id, call));
                }
            }
            default -> {}
        }
    }

    /** The desk shows the call of which a record is owed, though a colleague has the customer by now. */
    private static boolean handedOn(JsonNode me) {
        return me.path("status").asText().equals("WRAP_UP")
                && me.path("call").hasNonNull("agentId")
                && !me.path("call").path("agentId").equals(me.path("id"));
    }

    private void talking(String id, JsonNode call) {
        if (talked.add(id)) {
            Thread.startVirtualThread(() -> talk(id, call));
        } else if (passing.remove(id) != null) { // nobody took it: the customer is back
            Thread.startVirtualThread(() -> goOn(id, call));
        }
    }

    /** The colleague's desk shows the call as well; who passes it on lets go once the colleague is told. */
    private void transferring(String id, JsonNode call, JsonNode me) {
        if (!call.path("agentId").equals(me)) {
            return;
        }
        passing.put(id, call);
        if (call.path("state").asText().equals("CONSULTING") && briefed.add(id)) {
            Thread.startVirtualThread(() -> {
                pause(BRIEFING);
                routing.post("/calls/" + id + "/transfer/complete", null);
            });
        }
    }

    private void passedOn(String id) {
        var call = passing.remove(id);
        if (call != null && written.add(id)) {
            Thread.startVirtualThread(() -> write(id, call));
        }
    }

    private CallPlan planFor(String id, JsonNode call) {
        return plan.computeIfAbsent(id, key -> plans.apply(call));
    }

    private void talk(String id, JsonNode call) {
        try {
            var todo = planFor(id, call);
            Thread.sleep(todo.talk().dividedBy(2));
            perform(todo.deeds().talking(), id);
            if (todo.hold().isPresent()) {
                hold(id, todo.hold().get());
            }
            var promised = todo.looksUp() ? promised(id) : Optional.<JsonNode>empty();
            if (todo.promise().isPresent()) {
                promise(id, call, todo, promised);
            } else if (promised.isPresent()) {
                var path = "/callbacks/" + promised.get().path("id").asText() + "/customer-called";
                callbacks.insist("POST", path, Map.of("callId", id), PATIENCE);
            }
            if (todo.passingOn().isEmpty() || !leaves(todo.passingOn().get(), id)) {
                finish(todo, id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the customer left this desk for the survey. */
    private boolean surveyed(List<Deed> closing, String id) throws InterruptedException {
        for (var deed : closing) {
            if (perform(deed, id).succeeded() && deed.isSurvey()) {
                return true;
            }
            Thread.sleep(SENTENCE);
        }
        return false;
    }

    /** One sentence after the other. */
    private void perform(List<Deed> deeds, String id) throws InterruptedException {
        for (var deed : deeds) {
            perform(deed, id);
            Thread.sleep(SENTENCE);
        }
    }

    private RestClient.Reply perform(Deed deed, String id) throws InterruptedException {
        return routing.insist("POST", "/calls/" + id + "/" + deed.address(), deed.body(), PATIENCE);
    }

    /** Whether the customer left this desk: who asks for a colleague who is busy stays. */
    private boolean leaves(Deed how, String id) throws InterruptedException {
        var reply = perform(how, id);
        return reply.succeeded() && !reply.body().path("outcome").asText().equals("PROMISED");
    }

    private void goOn(String id, JsonNode call) {
        try {
            finish(planFor(id, call), id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish(CallPlan todo, String id) throws InterruptedException {
        Thread.sleep(todo.talk().dividedBy(2));
        if (!surveyed(todo.deeds().closing(), id) && todo.hangsUp()) {
            if (!todo.deeds().closing().isEmpty()) {
                Thread.sleep(CUSTOMERS_TURN);
            }
            var said = Map.of("closingSaid", todo.record().closingSaid());
            routing.insist("POST", "/calls/" + id + "/hang-up", said, PATIENCE);
        }
    }

    private void hold(String id, CallPlan.HoldPlan hold) throws InterruptedException {
        var why = new HashMap<String, Object>();
        hold.reason().ifPresent(reason -> why.put("reason", reason));
        why.put("consent", hold.consent());
        if (routing.insist("POST", "/calls/" + id + "/hold", why, PATIENCE).succeeded()) {
            var stretch = hold.length().dividedBy(hold.during().size() + 1);
            for (var deed : hold.during()) {
                Thread.sleep(stretch);
                perform(deed, id);
            }
            Thread.sleep(stretch);
            routing.insist("POST", "/calls/" + id + "/resume", Map.of(), PATIENCE);
            if (hold.consent()) {
                perform(Deed.act("APOLOGISED"), id);
            }
        }
    }

    /** What this customer waits for, due soonest. */
    private Optional<JsonNode> promised(String id) throws InterruptedException {
        var open = callbacks.insist("GET", "/callbacks/of-call/" + id, null, Duration.ofSeconds(2));
        return Optional.ofNullable(open.body().get(0));
    }

    /**
     * Promised while the customer listens, again where the matter was promised before; where callback-service is silent for
     * two seconds, routing takes it.
     */
    private void promise(String id, JsonNode call, CallPlan todo, Optional<JsonNode> before)
            throws InterruptedException {
        var matter = before.map(promise -> promise.path("matter").asText())
                .orElseGet(() -> todo.record().matter());
        var body = Map.of(
                "callId", id,
                "kind", todo.promise().orElseThrow(),
                "number", call.path("number").asText(),
                "matter", matter,
                "queueId", call.path("queueId").asText(),
                "agreedAt", Instant.now().toString());
        var reply = callbacks.insist("POST", "/callbacks", body, Duration.ofSeconds(2));
        if (!reply.succeeded()) {
            reply = routing.insist("POST", "/calls/" + id + "/promise", body, PATIENCE);
        }
        if (reply.body().hasNonNull("id")) {
            promises.put(id, reply.body().path("id").asText());
        }
    }

    private void write(String id, JsonNode call) {
        var todo = planFor(id, call);
        pause(todo.wrapUp());
        var what = todo.record();
        var body = new HashMap<String, Object>();
        body.put("type", what.type());
        body.put("matter", what.matter());
        body.put("content", what.content());
        body.put("contactName", what.contactName());
        body.put("party", what.party());
        body.put("closingSaid", what.closingSaid());
        if (promises.containsKey(id)) {
            body.put("madePromiseId", promises.get(id));
        }
        try {
            routing.insist("POST", "/calls/" + id + "/wrap-up", body, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        working = false;
        watcher.interrupt();
    }
}
