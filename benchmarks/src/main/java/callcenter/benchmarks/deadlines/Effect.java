package callcenter.benchmarks.deadlines;

/** What a due row does. */
enum Effect {
    /** Nothing: what the mechanism itself costs. */
    EMPTY,
    /** Locks and changes a state row and appends an event to the outbox, in the transaction that ends the row if there is one. */
    REAL;

    /** {@code any-17} changes the state {@code s-17}. */
    static String stateOf(String subject) {
        return "s-" + subject.substring(subject.lastIndexOf('-') + 1);
    }
}
