package callcenter.dashboard.backend;

/** What waits for a leader's decision, and what was decided, as routing tells it. */
public final class Approvals {

    /** Two others wrote; the supervisor of the tests wrote the third. */
    public static final String BULLETINS = """
            {"items": [
              {"id": "b-2", "status": "IN_FORCE", "text": {"zh-CN": "运河路一带停水，预计两小时内恢复。", "en": "Water is off around Canal Road for two hours."},
               "queues": [], "numberPrefixes": ["+8620"], "from": "2026-03-02T01:00:00Z", "until": "2026-03-02T03:00:00Z",
               "priority": 0, "lengthMs": 9000, "heardAfterMs": 5000,
               "owner": {"by": "leader-1", "at": "2026-03-02T00:58:00Z", "reason": "burst main"},
               "approval": {"by": "wang", "at": "2026-03-02T00:59:00Z", "reason": "checked"}},
              {"id": "b-1", "status": "PROPOSED", "text": {"zh-CN": "今晚部分区域水压偏低。", "en": "Low pressure tonight in some areas."},
               "queues": ["service"], "numberPrefixes": [], "from": "2026-03-02T10:00:00Z", "until": "2026-03-02T20:00:00Z",
               "priority": 0, "lengthMs": 9000, "heardAfterMs": 5000,
               "owner": {"by": "leader-1", "at": "2026-03-02T00:58:00Z", "reason": "planned work"}},
              {"id": "b-3", "status": "PROPOSED", "text": {"zh-CN": "营业厅今天提前关门。", "en": "The service hall closes early today."},
               "queues": ["service"], "numberPrefixes": [], "from": "2026-03-02T10:00:00Z", "until": "2026-03-02T20:00:00Z",
               "priority": 0, "lengthMs": 9000, "heardAfterMs": 5000,
               "owner": {"by": "wang", "at": "2026-03-02T00:58:00Z", "reason": "training"}}]}""";

    public static final String NUMBER = """
            {"id": "n-1", "status": "PROPOSED", "level": "MESSAGE", "customerId": "c_1", "number": "****9003",
             "proposedBy": "agent-2", "proposedAt": "2026-03-02T01:05:00Z", "lastsMs": 2592000000, "promised": false,
             "applied": false, "allowed": ["APPROVE", "REFUSE"],
             "incidents": [{"callId": "call-7", "what": "shouted for the fun of it, and laughed"}],
             "history": [{"did": "PROPOSED", "by": "agent-2", "at": "2026-03-02T01:05:00Z"}]}""";

    private static final String LISTED = """
            {"id": "n-2", "status": "LISTED", "level": "TURN_AWAY", "customerId": "c_2", "number": "****9001",
             "proposedBy": "agent-4", "proposedAt": "2026-03-01T01:05:00Z", "approvedBy": "leader-1",
             "approvedAt": "2026-03-01T01:10:00Z", "lastsMs": 2592000000, "expiresAt": "2026-04-01T01:10:00Z", "promised": false, "applied": true, "allowed": ["APPEAL", "LIFT"]}""";

    /** Approved by the supervisor of the tests. */
    private static final String APPEALED = """
            {"id": "n-3", "status": "APPEALED", "level": "WARN", "customerId": "c_3", "number": "****9002",
             "proposedBy": "agent-4", "proposedAt": "2026-03-01T01:05:00Z", "approvedBy": "wang",
             "approvedAt": "2026-03-01T01:10:00Z", "lastsMs": 2592000000, "expiresAt": "2026-04-01T01:10:00Z",
             "promised": false, "applied": true, "allowed": ["DISMISS", "GRANT", "LIFT"]}""";

    public static final String NUMBERS =
            "{\"items\": [" + LISTED + ", " + NUMBER + ", " + APPEALED + "], \"page\": 0, \"size\": 200, \"total\": 3}";

    public static final String EXPLANATION = """
            {"callId": "call-2", "queueId": "service", "position": 2, "ahead": 3, "priority": 1, "enqueuedAt": "2026-03-02T01:00:00Z",
             "rankAt": "2026-03-02T00:59:30Z", "creditMs": 30000, "weight": 0, "languages": ["yue"], "preferredSkill": "loyal",
             "ring": {"open": 1, "of": 2, "demands": ["cmn >= 6"], "nextOpensAt": "2026-03-02T01:00:20Z", "exhausted": false},
             "emergency": false, "strategy": "LONGEST_IDLE", "eligible": 0,
             "agents": [{"agentId": "agent-2", "name": "An", "eligible": false, "status": "AWAY", "awayReason": "NO_ANSWER",
               "level": 1, "distance": 0, "answeredToday": 4, "talkedTodayMs": 720000},
              {"agentId": "agent-3", "name": "Bo", "eligible": false, "status": "AVAILABLE", "objection": "SKILLS",
               "detail": "lacks cmn >= 6", "opensAt": "2026-03-02T01:00:20Z", "level": 1, "distance": 0}]}""";

    private Approvals() {}
}
