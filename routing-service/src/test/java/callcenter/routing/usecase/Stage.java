package callcenter.routing.usecase;

import javax.sql.DataSource;

/** What a random shift plays on: the service as it runs, a platform that does as it is told, a clock that can be set. */
record Stage(
        Door application,
        ScriptedPlatform platform,
        ShiftedClock clock,
        FreshReplica fresh,
        IdleWaits.Match match,
        DataSource database) {}
