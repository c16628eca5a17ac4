package callcenter.web.live;

/** A value on the board, serialised once for all readers. */
record Held(Object value, String json) {}
