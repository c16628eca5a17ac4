package callcenter.ticket.rest;

/** Examples for the API description. */
final class Examples {
    static final String TICKET = """
            {"id": "t-call-78", "callId": "call-78", "status": "OPEN", "since": "2026-03-02T01:02:35Z",
             "allowed": ["IN_PROGRESS", "WAITING_FOR_CUSTOMER", "RESOLVED", "CLOSED"], "type": "REPAIR", "ownerId": "agent-2", "customerId": "c_9f2c", "number": "****8000",
             "matter": "no water since morning", "madePromiseId": "p-call-78-24h",
             "promises": [{"id": "p-call-78-24h", "callId": "call-78", "dueAt": "2026-03-03T01:02:00Z", "status": "OPEN", "ownerId": "agent-2"}],
             "missing": ["address"], "openedAt": "2026-03-02T01:02:35Z"}""";

    static final String PAGE = "{\"items\": [" + TICKET + "], \"page\": 0, \"size\": 50, \"total\": 1}";

    static final String DETAILS = """
            {"id": "t-call-78", "callId": "call-78", "status": "CLOSED", "since": "2026-03-02T04:10:00Z",
             "allowed": [], "type": "REPAIR", "ownerId": "agent-2", "customerId": "c_9f2c", "number": "****8000",
             "matter": "no water since morning", "promises": [], "missing": ["address"],
             "openedAt": "2026-03-02T01:02:35Z", "customerToldAt": "2026-03-02T04:00:00Z",
             "closedAt": "2026-03-02T04:10:00Z", "personalData": false,
             "told": {"by": "agent-2", "at": "2026-03-02T04:00:00Z"},
             "closing": {"by": "agent-2", "at": "2026-03-02T04:10:00Z"},
             "comments": [{"by": "agent-2", "at": "2026-03-02T02:01:00Z"}]}""";

    static final String STATEMENT = """
            {"by": "agent-2", "at": "2026-03-02T02:01:00Z", "text": "crew is on its way"}""";

    static final String STATE = """
            {"id": "t-call-78", "status": "RESOLVED", "since": "2026-03-02T03:00:00Z",
             "allowed": ["IN_PROGRESS", "CLOSED"], "missing": [], "customerToldAt": "2026-03-02T04:00:00Z"}""";

    static final String NOT_TOLD = """
            {"type": "urn:callcenter:problem:customer-not-told", "title": "The customer was not told", "status": 409,
             "detail": "A complaint is closed after the customer was told the result: record that first.",
             "state": "RESOLVED", "allowed": ["CUSTOMER_TOLD"]}""";

    static final String NOT_FOUND = """
            {"type": "urn:callcenter:problem:not-found", "title": "Not found", "status": 404,
             "detail": "There is no ticket t-9."}""";

    static final String FOREIGN = """
            {"type": "urn:callcenter:problem:forbidden", "title": "Not permitted", "status": 403,
             "detail": "Tickets of agent-2 belong to somebody else."}""";

    static final String INVALID = """
            {"type": "urn:callcenter:problem:invalid-field", "title": "Invalid field", "status": 400,
             "detail": "text: 1 to 4000 characters, not blank", "field": "text"}""";

    static final String NOT_DIALABLE = """
            {"type": "urn:callcenter:problem:invalid-field", "title": "Invalid field", "status": 400,
             "detail": "number: the number is too short", "field": "number"}""";

    static final String ILLEGAL = """
            {"type": "urn:callcenter:problem:illegal-transition", "title": "Not possible in this state", "status": 409,
             "detail": "CLOSED is not possible in state WAITING_FOR_CUSTOMER, which allows: IN_PROGRESS, RESOLVED.",
             "state": "WAITING_FOR_CUSTOMER", "allowed": ["IN_PROGRESS", "RESOLVED"]}""";

    private Examples() {}
}
