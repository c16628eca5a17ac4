package callcenter.callback.domain.promise;

import java.time.Instant;

/**
 * The owner went off shift, so that the promise is the team's until that agent is back, if nobody of the team has taken it by
 * then.
 */
public record Absence(String ownerId, Instant since) {}
