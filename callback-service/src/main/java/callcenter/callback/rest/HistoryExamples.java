package callcenter.callback.rest;

/** Examples of histories for the API description. */
final class HistoryExamples {

    static final String HISTORY = """
            {"id": "p-call-78-within-2h", "personalData": true, "entries": [
             {"at": "2026-03-02T05:20:00Z", "what": "promised", "facts": {"callId": "call-78", "kind": "WITHIN_2H",
              "customerId": "c_wYh1tWbJ3nq0mZ6a5Jd5dg", "ownerId": "agent-2", "queueId": "service",
              "agreedAt": "2026-03-02T05:20:00Z", "dueAt": "2026-03-02T07:20:00Z", "rulesVersion": 3}},
             {"at": "2026-03-02T05:31:10Z", "what": "handed-over", "by": "leader-1", "reason": "ASKED",
              "note": "Speaks Cantonese.",
              "facts": {"from": "agent-2", "to": "agent-3", "handedOverAt": "2026-03-02T05:31:10Z"}},
             {"at": "2026-03-02T05:52:40Z", "what": "attempted", "facts": {"attemptId": "p-call-78-within-2h-a1",
              "attempt": 1, "outcome": "NO_ANSWER", "talkMs": 0, "nextAttemptAt": "2026-03-02T06:02:40Z",
              "attemptedAt": "2026-03-02T05:52:40Z"}},
             {"at": "2026-03-02T05:58:03Z", "what": "customer-called", "by": "agent-5", "note": "call call-91",
              "facts": {}},
             {"at": "2026-03-02T05:59:30Z", "what": "kept", "facts": {"callId": "call-91", "agentId": "agent-5",
              "talkMs": 84000, "inTime": true, "dueAt": "2026-03-02T07:20:00Z", "keptAt": "2026-03-02T05:59:27Z",
              "confirmedBy": "agent-5"}}]}""";

    private HistoryExamples() {}
}
