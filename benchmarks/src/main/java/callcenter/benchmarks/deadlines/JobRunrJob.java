package callcenter.benchmarks.deadlines;

/** What JobRunr calls, which must be public for it. */
public final class JobRunrJob {

    private final Work work;

    JobRunrJob(Work work) {
        this.work = work;
    }

    public void run(String subject) {
        work.run(subject);
    }
}
