package callcenter.routing.domain.bulletin;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Over before its time, or never in force.
 *
 * @param approval null when nobody had approved it
 */
public record Withdrawn(
        BulletinId id,
        Notice notice,
        Signature owner,
        @Nullable Signature approval,
        Signature withdrawal) implements Bulletin {

    @Override
    public String state() {
        return "WITHDRAWN";
    }

    @Override
    public Set<BulletinAction> allowed() {
        return Set.of();
    }
}
