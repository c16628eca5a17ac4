package callcenter.dashboard.backend;

import java.security.PublicKey;
import java.time.Duration;
import java.util.List;

/** The services behind the dashboard under test, and the key its tokens must be signed with. */
public record Services(LiveBackend routing, LiveBackend callback, LiveBackend qa, PublicKey key) {

    /** The page goes by the services' time, which their beats tell: from now on it is so much later. */
    public void clocksAhead(Duration ahead) {
        List.of(routing, callback, qa).forEach(service -> service.clockAhead(ahead));
    }
}
