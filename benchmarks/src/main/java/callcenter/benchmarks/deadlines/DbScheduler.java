package callcenter.benchmarks.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** db-scheduler, fetching with SKIP LOCKED, ten rows per thread at a time. */
final class DbScheduler implements Contender {

    private static final String TABLE = """
            create table scheduled_tasks (
                task_name text not null, task_instance text not null, task_data bytea,
                execution_time timestamptz not null, picked boolean not null, picked_by text,
                last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                last_heartbeat timestamptz, version bigint not null, priority smallint,
                primary key (task_name, task_instance));
            create index on scheduled_tasks (execution_time);
            create index on scheduled_tasks (last_heartbeat)""";

    private final Database database;
    private final Scheduler scheduler;

    DbScheduler(Database database, Effect effect, Runs runs) throws SQLException {
        this.database = database;
        database.execute(TABLE);
        var work = new Work(database.connections(), effect, runs);
        var due = Tasks.oneTime("due").execute((instance, context) -> work.run(instance.getId()));
        scheduler = Scheduler.create(database.connections(), due)
                .threads(16)
                .pollUsingLockAndFetch(1, 10)
                .pollingInterval(Duration.ofMillis(100))
                .build();
    }

    @Override
    public void insert(String name, int count, Instant firstDue, Duration step) throws SQLException {
        database.execute("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select 'due', '%s-' || i, timestamptz '%s' + i * interval '%d us', false, 1
                  from generate_series(0, %d - 1) i""".formatted(name, firstDue, step.toNanos() / 1_000, count));
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
