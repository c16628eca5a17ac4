package callcenter.routing.rest;

/** Examples of nuisance numbers for the API description. */
final class NuisanceExamples {

    static final String PROPOSAL = """
            {"level": "MESSAGE", "lastsMs": 2592000000,
             "incidents": [{"callId": "call-78", "what": "shouted for the fun of it, and laughed"},
              {"callId": "call-71", "what": "the same an hour before"}]}""";

    static final String APPEAL_DECISION = """
            {"granted": true, "reason": "the phone had been stolen"}""";

    static final String IN_SHORT = """
            {"id": "n-call-78", "status": "LISTED", "level": "MESSAGE", "customerId": "c_Zm9vYmFyYmF6cXV4MTIzNA",
             "number": "****8000", "proposedBy": "agent-2", "proposedAt": "2026-03-02T01:05:00Z",
             "approvedBy": "leader-1", "approvedAt": "2026-03-02T01:10:00Z", "lastsMs": 2592000000,
             "expiresAt": "2026-04-01T01:10:00Z", "promised": false, "applied": true, "allowed": ["APPEAL", "LIFT"]}""";

    static final String IN_FULL = """
            {"id": "n-call-78", "status": "LISTED", "level": "MESSAGE", "customerId": "c_Zm9vYmFyYmF6cXV4MTIzNA",
             "number": "****8000", "proposedBy": "agent-2", "proposedAt": "2026-03-02T01:05:00Z",
             "approvedBy": "leader-1", "approvedAt": "2026-03-02T01:10:00Z", "lastsMs": 2592000000,
             "expiresAt": "2026-04-01T01:10:00Z", "promised": false, "applied": true, "allowed": ["APPEAL", "LIFT"],
             "incidents": [{"callId": "call-78", "what": "shouted for the fun of it, and laughed"}],
             "history": [{"did": "PROPOSED", "by": "agent-2", "at": "2026-03-02T01:05:00Z"},
              {"did": "APPROVED", "by": "leader-1", "reason": "heard the call", "at": "2026-03-02T01:10:00Z"}]}""";

    static final String PAGE = "{\"items\": [" + IN_SHORT + "], \"page\": 0, \"size\": 50, \"total\": 1}";

    static final String MARK = """
            {"id": "n-call-78", "level": "WARN"}""";

    private NuisanceExamples() {}
}
