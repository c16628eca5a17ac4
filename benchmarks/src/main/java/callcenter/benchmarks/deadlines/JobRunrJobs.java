package callcenter.benchmarks.deadlines;

import static org.jobrunr.server.BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;

/** JobRunr, looking as often as it can be told to. */
final class JobRunrJobs implements Contender {

    private static final UUID PATTERN = new UUID(1, 1);

    private final Database database;
    private final String json;
    private final String signature;

    /** Started before there are jobs: what it looks for once at its start would otherwise be all of them. */
    JobRunrJobs(Database database, Effect effect, Runs runs) throws SQLException {
        this.database = database;
        var job = new JobRunrJob(new Work(database.connections(), effect, runs));
        var jobs = JobRunr.configure()
                .useJobActivator(new JobActivator() {
                    @Override
                    public <T> T activateJob(Class<T> type) {
                        return type.cast(job);
                    }
                })
                .useStorageProvider(new PostgresStorageProvider(database.connections()))
                .useBackgroundJobServer(usingStandardBackgroundJobServerConfiguration()
                        .andPollInterval(Duration.ofSeconds(5))
                        .andWorkerCount(16))
                .initialize()
                .getJobScheduler();
        jobs.<JobRunrJob>schedule(PATTERN, Instant.now().plus(Duration.ofDays(1_000)), due -> due.run("the-subject"));
        json = database.text("select jobAsJson from jobrunr_jobs");
        signature = database.text("select jobSignature from jobrunr_jobs");
        database.execute("truncate jobrunr_jobs");
    }

    /** Copies of one that it has written itself. */
    @Override
    public void insert(String name, int count, Instant firstDue, Duration step) throws SQLException {
        database.execute("""
                insert into jobrunr_jobs (id, version, jobAsJson, jobSignature, state, createdAt, updatedAt, scheduledAt)
                select n.id, 1, replace(replace('%s', '%s', n.id), 'the-subject', '%s-' || n.i), '%s', 'SCHEDULED',
                       now() at time zone 'UTC', now() at time zone 'UTC',
                       (timestamptz '%s' + n.i * interval '%d us') at time zone 'UTC'
                  from (select i, cast(gen_random_uuid() as text) id from generate_series(0, %d - 1) i) n""".formatted(json, PATTERN, name, signature, firstDue, step.toNanos() / 1_000, count));
    }

    @Override
    public void start() {}

    @Override
    public void close() {
        JobRunr.destroy();
    }
}
