package callcenter.benchmarks.deadlines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Quartz with its JDBC store, taking as many triggers at once as it has threads. */
final class QuartzTriggers implements Contender {

    private final Database database;
    private final Scheduler scheduler;

    QuartzTriggers(Database database, Effect effect, Runs runs) throws Exception {
        this.database = database;
        database.execute(tables());
        DBConnectionManager.getInstance().addConnectionProvider(database.name(), new Connections(database));
        scheduler = new StdSchedulerFactory(settings(database.name())).getScheduler();
        scheduler.getContext().put("work", new Work(database.connections(), effect, runs));
        scheduler.addJob(
                JobBuilder.newJob(Due.class).withIdentity("due").storeDurably().build(), true);
    }

    private static String tables() throws IOException {
        try (var script = Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Properties settings(String name) {
        var settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", name);
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "16");
        settings.setProperty("org.quartz.scheduler.idleWaitTime", "1000");
        settings.setProperty("org.quartz.threadPool.threadCount", "16");
        settings.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        settings.setProperty("org.quartz.jobStore.dataSource", name);
        settings.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        settings.setProperty("org.quartz.jobStore.misfireThreshold", "3600000");
        return settings;
    }

    @Override
    public void insert(String name, int count, Instant firstDue, Duration step) throws SQLException {
        database.execute(
                """
                insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time,
                        prev_fire_time, priority, trigger_state, trigger_type, start_time, end_time, misfire_instr)
                select '%1$s', '%2$s-' || i, 'DEFAULT', 'due', 'DEFAULT', due, -1, 5, 'WAITING', 'SIMPLE', due, 0, 0
                  from generate_series(0, %3$d - 1) i, lateral (select %4$d + i * %5$d / 1000) as t(due);
                insert into qrtz_simple_triggers
                select '%1$s', '%2$s-' || i, 'DEFAULT', 0, 0, 0 from generate_series(0, %3$d - 1) i""".formatted(database.name(), name, count, firstDue.toEpochMilli() + 1, step.toNanos() / 1_000));
    }

    @Override
    public void start() throws SchedulerException {
        scheduler.start();
    }

    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            System.out.println("  Not shut down: " + e.getMessage());
        }
    }

    /** Made by Quartz for each run. */
    public static final class Due implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            try {
                var work = (Work) context.getScheduler().getContext().get("work");
                work.run(context.getTrigger().getKey().getName());
            } catch (SchedulerException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Connections(Database database) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return database.connections().getConnection();
        }

        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
