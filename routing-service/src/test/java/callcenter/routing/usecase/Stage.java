package callcenter.routing.usecase;

import javax.sql.DataSource;

/** What a random shift plays on: the service as it runs, and a platform that does as it is told. */
record Stage(
        Floor floor,
        ScriptedPlatform platform,
        Staff staff,
        ReapCalls reap,
        ReadQueues queues,
        FreshReplica fresh,
        DataSource database) {}
