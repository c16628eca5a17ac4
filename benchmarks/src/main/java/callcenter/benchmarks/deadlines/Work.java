package callcenter.benchmarks.deadlines;

import javax.sql.DataSource;

/** The handler of those who run a blocking one per row; their own bookkeeping comes after it and is not waited for. */
record Work(DataSource connections, Effect effect, Runs runs) {

    void run(String subject) {
        if (effect == Effect.REAL) {
            RealChange.run(connections, Effect.stateOf(subject));
        }
        runs.done(subject);
    }
}
