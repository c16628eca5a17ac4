package callcenter.dashboard.backend;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A believable moment of a shift, the same for the same seed. */
public final class Shift {
    private static final List<String> FAMILY = List.of("Wang", "Li", "Zhang", "Chen", "Liu", "Zhao", "Huang", "Xu");
    private static final List<String> GIVEN = List.of("Lan", "Wei", "Min", "Jing", "Tao", "Yu", "Hao", "Fang", "Ning");
    private static final List<String> MATTERS = List.of(
            "Bill of February",
            "Installation date",
            "Refund not received",
            "Line drops at night",
            "Change of address",
            "Contract end",
            "Router replacement",
            "发票抬头更正");
    private static final List<String> KINDS = List.of("WITHIN_2H", "WITHIN_24H", "DROPPED_LINE");
    private static final List<String> NORMS = List.of("ANS-1", "CAL-3", "CAL-6", "CAL-12");
    private static final List<List<String>> QUEUES = List.of(
            List.of("billing", "Billing", "账单"),
            List.of("service", "Customer service", "客户服务"),
            List.of("repair", "Repair", "报修"),
            List.of("sales", "Sales", "业务办理"),
            List.of("complaints", "Complaints", "投诉"));
    private static final List<String> STATUSES =
            List.of("AVAILABLE", "BUSY", "BUSY", "WRAP_UP", "AVAILABLE", "AWAY", "BUSY", "RESERVED", "OFFLINE");
    private static final List<String> STATES =
            List.of("TALKING", "TALKING", "WAITING", "ON_HOLD", "OFFERED", "WRAPPING_UP", "TALKING", "DIALLING");

    private static final List<String> BEFORE_TALK = List.of("WAITING", "OFFERED", "DIALLING");

    private final Random random;
    private final Instant now = Instant.now();

    public Shift(long seed) {
        random = new Random(seed);
    }

    public String routing(int agents, int calls) {
        JsonArray inProgress = calls(calls, agents);
        return new JsonObject()
                .put("queues", queues(inProgress))
                .put("agents", agents(agents))
                .put("calls", inProgress)
                .encode();
    }

    public String promises(int promises, int agents) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < promises; i++) {
            long dueInMinutes = promises < 100 ? i * 11L - 24 : i / 4 - 40;
            all.add(promise("p-" + i, Duration.ofMinutes(dueInMinutes), random.nextInt(agents)));
        }
        return new JsonObject().put("promises", all).encode();
    }

    /** Why a promise that was made at noon is due the next day: with a closed night between. */
    public String explanation(String id) {
        return new JsonObject()
                .put("id", id)
                .put("agreedAt", "2026-03-02T04:00:00Z")
                .put("dueAt", "2026-03-03T02:30:00Z")
                .put("countedMs", 28_800_000)
                .put(
                        "spans",
                        new JsonArray()
                                .add(span(
                                        "COUNTED",
                                        true,
                                        "2 March 12:00 to 2 March 18:00 (6 h 0 min): counted",
                                        "3月2日12:00至18:00：计时"))
                                .add(span(
                                        "OUTSIDE_HOURS",
                                        false,
                                        "2 March 18:00 to 3 March 08:30 (14 h 30 min): outside service hours, not counted",
                                        "3月2日18:00至3月3日08:30：非服务时间，不计时"))
                                .add(span(
                                        "COUNTED",
                                        true,
                                        "3 March 08:30 to 3 March 10:30 (2 h 0 min): counted",
                                        "3月3日08:30至10:30：计时")))
                .encode();
    }

    /** Handed over by a leader, tried in vain, kept by the customer's own call. */
    public String history(String id) {
        return new JsonObject()
                .put("id", id)
                .put("personalData", false)
                .put(
                        "entries",
                        new JsonArray()
                                .add(step("handed-over", new JsonObject().put("from", "agent-2"))
                                        .put("by", "leader-1")
                                        .put("reason", "ASKED"))
                                .add(step("attempted", new JsonObject().put("outcome", "BUSY")))
                                .add(step(
                                        "kept",
                                        new JsonObject()
                                                .put("callId", "call-91")
                                                .put("agentId", "agent-3")
                                                .put("talkMs", 61_000)
                                                .put("dueAt", "2026-03-02T06:00:00Z")
                                                .put("keptAt", "2026-03-02T05:18:00Z"))))
                .encode();
    }

    private static JsonObject step(String what, JsonObject facts) {
        return new JsonObject()
                .put("at", "2026-03-02T05:18:00Z")
                .put("what", what)
                .put("facts", facts);
    }

    private static JsonObject span(String counting, boolean counts, String english, String chinese) {
        return new JsonObject()
                .put("counting", counting)
                .put("counts", counts)
                .put("words", new JsonObject().put("en", english).put("zh-CN", chinese));
    }

    /** One promise that is due this long from now. */
    public JsonObject promise(String id, Duration dueIn, int agent) {
        Instant due = now.plus(dueIn);
        long minutes = dueIn.toMinutes();
        return new JsonObject()
                .put("id", id)
                .put("callId", "call-of-" + id)
                .put("kind", KINDS.get((int) Math.floorMod(minutes, (long) KINDS.size())))
                .put("status", "OPEN")
                .put("number", number())
                .put("matter", MATTERS.get(random.nextInt(MATTERS.size())))
                .put("ownerId", "agent-" + agent)
                .put("team", agent % 2 == 0 ? "north" : "south")
                .put("queueId", "service")
                .put("agreedAt", due.minus(Duration.ofHours(2)).toString())
                .put("dueAt", due.toString())
                .put("attempts", attempts(minutes < 10 ? 2 : 0, due))
                .put(
                        "risk",
                        minutes < 0 ? "OVERDUE" : minutes < 24 ? "AT_RISK_80" : minutes < 60 ? "AT_RISK_50" : "NONE");
    }

    public String evaluations(int evaluations, int agents) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < evaluations; i++) {
            JsonArray lost = new JsonArray();
            int score = 100;
            for (int j = random.nextInt(3); j > 0; j--) {
                int points = 5 * (1 + random.nextInt(3));
                score -= points;
                lost.add(new JsonObject()
                        .put("item", "hold")
                        .put("norm", NORMS.get(random.nextInt(NORMS.size())))
                        .put("points", points)
                        .put("at", ago(Duration.ofMinutes(3L * i + 2)))
                        .put("fact", "HELD_LONGER_THAN_LIMIT")
                        .put("valueMs", 95_000)
                        .put("limitMs", 60_000));
            }
            all.add(new JsonObject()
                    .put("id", "call-e" + i)
                    .put("callId", "call-e" + i)
                    .put("agentId", "agent-" + random.nextInt(agents))
                    .put("revision", 1)
                    .put("score", score)
                    .put("maxScore", 100)
                    .put("lost", lost)
                    .put("evaluatedAt", ago(Duration.ofMinutes(3L * i))));
        }
        return new JsonObject().put("evaluations", all).encode();
    }

    /** One call in this state. */
    public JsonObject call(String id, String state, String queue, String agent) {
        Duration age = Duration.ofSeconds(8 + random.nextInt(BEFORE_TALK.contains(state) ? 70 : 400));
        JsonObject call = new JsonObject()
                .put("id", id)
                .put("state", state)
                .put("direction", state.equals("DIALLING") || random.nextInt(6) == 0 ? "OUTBOUND" : "INBOUND")
                .put("queueId", queue)
                .put("number", number())
                .put("customerId", "c_" + Long.toHexString(random.nextLong()))
                .put("receivedAt", ago(age))
                .put("enqueuedAt", ago(age.minusSeconds(1)));
        if (!state.equals("WAITING")) {
            call.put("agentId", agent);
        }
        if (List.of("TALKING", "ON_HOLD", "WRAPPING_UP").contains(state)) {
            call.put("answeredAt", ago(age.minusSeconds(6)));
        }
        if (state.equals("ON_HOLD")) {
            call.put("onHoldSince", ago(Duration.ofSeconds(34)));
        }
        if (random.nextInt(7) == 0) {
            call.put("repeatOf", "call-earlier");
        }
        return call;
    }

    private JsonArray queues(JsonArray calls) {
        JsonArray all = new JsonArray();
        int[] levels = {91, 84, 72, 96, 55};
        for (int i = 0; i < QUEUES.size(); i++) {
            int offered = 40 + random.nextInt(160);
            int abandoned = random.nextInt(9);
            all.add(new JsonObject()
                    .put("queueId", QUEUES.get(i).get(0))
                    .put(
                            "name",
                            new JsonObject()
                                    .put("en", QUEUES.get(i).get(1))
                                    .put("zh-CN", QUEUES.get(i).get(2)))
                    .put("waiting", waiting(calls, QUEUES.get(i).get(0)))
                    .put("longestWaitMs", 41_000)
                    .put("offered", offered)
                    .put("answered", offered - abandoned)
                    .put("abandoned", abandoned)
                    .put("shortAbandoned", 2)
                    .put("serviceLevelPercent", levels[i])
                    .put("agentsAvailable", 4 - i / 2)
                    .put("averageSpeedOfAnswerMs", 9_000));
        }
        return all;
    }

    /** An agent who has asked for help for half a minute; in another half the next leader is asked too. */
    public String handRaised(String callId, String agent) {
        return new JsonObject()
                .put("id", callId)
                .put("agentId", agent)
                .put(
                        "items",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("norm", "CAL-22")
                                        .put("what", "hand")
                                        .put("since", ago(Duration.ofSeconds(30)))
                                        .put("dueAt", ago(Duration.ofSeconds(-30)))
                                        .put("level", "SHIFT_LEADER")))
                .encode();
    }

    /** What has happened to a call so far. */
    public String timeline() {
        JsonArray entries = new JsonArray()
                .add(entry(64, "received", null, "INBOUND"))
                .add(entry(63, "queued", null, "service, priority 5"))
                .add(entry(40, "offered", "ANS-1", "to agent-3, round 1"))
                .add(entry(30, "offer-ended", "ANS-2", "TIMED_OUT, agent-3, rang 10000 ms"));
        return new JsonObject().put("callId", "call-2").put("entries", entries).encode();
    }

    private JsonObject entry(int secondsAgo, String what, @Nullable String norm, String detail) {
        return new JsonObject()
                .put("at", ago(Duration.ofSeconds(secondsAgo)))
                .put("what", what)
                .put("norm", norm)
                .put("detail", detail);
    }

    private static long waiting(JsonArray calls, String queue) {
        return calls.stream()
                .map(JsonObject.class::cast)
                .filter(call -> call.getString("queueId").equals(queue))
                .filter(call -> List.of("WAITING", "OFFERED").contains(call.getString("state")))
                .count();
    }

    private JsonArray agents(int number) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < number; i++) {
            String status = STATUSES.get(random.nextInt(STATUSES.size()));
            all.add(new JsonObject()
                    .put("id", "agent-" + i)
                    .put("name", FAMILY.get(random.nextInt(FAMILY.size())) + " " + GIVEN.get(i % GIVEN.size()))
                    .put("number", Integer.toString(8001 + i))
                    .put("status", status)
                    .put(
                            "reason",
                            status.equals("AWAY")
                                    ? List.of("LUNCH", "BREAK", "NO_ANSWER").get(i % 3)
                                    : null)
                    .put("since", ago(Duration.ofSeconds(random.nextInt(1500)))));
        }
        return all;
    }

    private JsonArray calls(int number, int agents) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < number; i++) {
            String queue = QUEUES.get(random.nextInt(QUEUES.size())).get(0);
            all.add(call("call-" + i, STATES.get(i % STATES.size()), queue, "agent-" + (i % agents)));
        }
        return all;
    }

    private JsonArray attempts(int number, Instant due) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < number; i++) {
            all.add(new JsonObject()
                    .put("id", "a" + i)
                    .put("attempt", i + 1)
                    .put(
                            "requestedAt",
                            due.minus(Duration.ofMinutes(70 - 25L * i)).toString())
                    .put("outcome", i == 0 ? "NO_ANSWER" : "VOICEMAIL")
                    .put("agentId", "agent-3")
                    .put(
                            "missed",
                            new JsonArray()
                                    .add(new JsonObject()
                                            .put("agentId", "agent-9")
                                            .put("outcome", "REJECTED")
                                            .put("rangMs", 4000)
                                            .put("endedAt", due.toString()))));
        }
        return all;
    }

    private String number() {
        return "****" + (1000 + random.nextInt(9000));
    }

    private String ago(Duration age) {
        return now.minus(age).toString();
    }
}
