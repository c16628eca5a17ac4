package callcenter.callback.domain.promise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ties a promise to the rules and to other promises.
 *
 * @param rulesVersion rules it was made under; kept until somebody re-plans it on purpose
 * @param ruledBy kind whose rules it follows: the strictest of those merged into it (CBK-8)
 * @param missingYear its deadline is preliminary until the holidays of this year are known; null: it is final
 * @param followsId promise it follows, which was kept without an answer for the customer (CBK-7); may be null
 * @param merged ids of the promises for the same matter that it stands for (CBK-8)
 */
public record Ties(
        int rulesVersion,
        @Nullable PromiseKind ruledBy,
        @Nullable Integer missingYear,
        @Nullable String followsId,
        List<String> merged) {

    /** Of a promise on its own, under the first rules. */
    public static final Ties NONE = new Ties(1, null, null, null, List.of());

    public Ties {
        merged = merged == null ? List.of() : List.copyOf(merged);
    }

    /** The customer has asked before: it follows a promise, or stands for several. */
    boolean isRepeated() {
        return followsId != null || !merged.isEmpty();
    }

    Ties merged(String id, PromiseKind strictest) {
        var all = new ArrayList<>(merged);
        all.add(id);
        return new Ties(rulesVersion, strictest, missingYear, followsId, all);
    }

    /** Of the first promise, under the rules of this one, whose deadline counts from now on. */
    Ties standingFor(Ties first, String id, PromiseKind strictest) {
        return new Ties(rulesVersion, null, missingYear, first.followsId, first.merged).merged(id, strictest);
    }

    /** Under these rules from now on. */
    Ties ruled(int version, @Nullable Integer missing) {
        return new Ties(version, ruledBy, missing, followsId, merged);
    }
}
