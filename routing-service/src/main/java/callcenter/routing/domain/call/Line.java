package callcenter.routing.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * Where a call lives.
 *
 * @param platform       name of the platform
 * @param platformCallId the platform's id; null until an outbound customer was dialled
 * @param dialled        the number of ours that was rung; null when unknown or outbound
 */
public record Line(
        String platform,
        @Nullable String platformCallId,
        @Nullable String dialled) {

    Line dialledAs(String id) {
        return new Line(platform, id, dialled);
    }
}
