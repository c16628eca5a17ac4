package callcenter.web.live;

/** One server-sent event. */
record Frame(String event, String id, String data) {}
