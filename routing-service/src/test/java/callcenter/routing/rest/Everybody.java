package callcenter.routing.rest;

import callcenter.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who may come to a desk's address. */
final class Everybody {

    private Everybody() {}

    static @Nullable String token(String who, Desk own, Desk other) {
        return switch (who) {
            case "nobody" -> null;
            case "expired" -> Tokens.expired("supervisor-1", "supervisor");
            case "forged" -> Tokens.forged(own.agent(), "supervisor");
            case "without role" -> Tokens.with(own.agent(), List.of(), Map.of());
            case "owner" -> Tokens.agent(own.agent());
            case "other agent" -> Tokens.agent(other.agent());
            case "leader of the team" -> Tokens.shiftLeader("leader-1", own.team());
            case "other leader" -> Tokens.shiftLeader("leader-2", other.team());
            case "supervisor" -> Tokens.supervisor();
            case "quality" -> Tokens.quality();
            case "ops" -> Tokens.ops();
            default -> throw new IllegalArgumentException(who);
        };
    }

    /** Whoever is not refused there for who it is. */
    static String permitted(String method, String path, Desk desk) {
        boolean agents = method.equals("POST")
                && path.matches(
                        "/calls/.*/(hold|resume|survey|hang-up|reject|wrap-up|promise|acts|transfer.*|particular-agent)");
        return agents ? Tokens.agent(desk.agent()) : Tokens.supervisor();
    }
}
