package callcenter.benchmarks.routing;

import callcenter.benchmarks.Percentiles;
import callcenter.local.Centre;
import callcenter.local.Service;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.GenericPlatform;
import callcenter.local.simulation.PhoneWatch;
import callcenter.local.simulation.RestClient;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Agents without desks: whoever's conversation ended writes the record at once, and is free again. */
final class Team implements PhoneWatch {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<String, Object> RECORD = Map.of(
            "type",
            "QUERY",
            "matter",
            "bill",
            "content",
            "asked for the bill",
            "party",
            "CUSTOMER",
            "closingSaid",
            true);

    private final Map<String, RestClient> agents = new ConcurrentHashMap<>();
    private final Map<String, Long> freedAt = new ConcurrentHashMap<>();
    private final Queue<Long> freedToOffered = new ConcurrentLinkedQueue<>();
    private final Queue<Long> offeredAt = new ConcurrentLinkedQueue<>();

    /** These many become available; their phones are picked up at once. */
    Team(Centre centre, GenericPlatform platform, int size) throws InterruptedException {
        platform.watchedBy(this);
        for (int i = 1; i <= size; i++) {
            var client = new RestClient(
                    centre.addresses().of(Service.ROUTING), centre.logins().token("agent-" + i));
            agents.put("sip:agent-" + i, client);
            platform.plugIn("sip:agent-" + i, AgentPhone.answersAfter(Duration.ZERO));
            client.insist("PUT", "/agents/me/status", Map.of("status", "AVAILABLE"), PATIENCE);
        }
    }

    int size() {
        return agents.size();
    }

    @Override
    public void offered(String endpoint) {
        long now = System.nanoTime();
        offeredAt.add(now);
        var freed = freedAt.remove(endpoint);
        if (freed != null) {
            freedToOffered.add(now - freed);
        }
    }

    /** Free from the moment at which the record is sent: what it takes to be stored counts. */
    @Override
    public void ended(String endpoint, String call) {
        freedAt.put(endpoint, System.nanoTime());
        try {
            agents.get(endpoint).insist("POST", "/calls/" + call + "/wrap-up", RECORD, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From free to the next offer. */
    Percentiles idleTimes() {
        return Percentiles.ofNanos(freedToOffered);
    }

    int offers() {
        return offeredAt.size();
    }

    /** Calls per second from the first offer on; those that everybody took at the very beginning apart. */
    double connectRate() {
        var first = offeredAt.stream().mapToLong(Long::longValue).min().orElse(0);
        var last = offeredAt.stream().mapToLong(Long::longValue).max().orElse(1);
        return (offeredAt.size() - size()) * 1e9 / (last - first);
    }

    /** Forgets what was measured so far. */
    void startOver() {
        freedAt.clear();
        freedToOffered.clear();
        offeredAt.clear();
    }

    /** Nobody is offered anything any more. */
    void leave() throws InterruptedException {
        for (var client : agents.values()) {
            client.insist("PUT", "/agents/me/status", Map.of("status", "OFFLINE"), PATIENCE);
        }
    }
}
