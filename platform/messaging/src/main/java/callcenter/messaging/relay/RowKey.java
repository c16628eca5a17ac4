package callcenter.messaging.relay;

/** What keeps its order: one aggregate on one topic. */
record RowKey(String topic, String aggregate) {}
