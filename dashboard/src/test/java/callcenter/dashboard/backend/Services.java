package callcenter.dashboard.backend;

import java.security.PublicKey;

/** The services behind the dashboard under test, and the key its tokens must be signed with. */
public record Services(LiveBackend routing, LiveBackend callback, LiveBackend qa, PublicKey key) {}
