package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.LegStatus;

/** The states of a leg in Vonage's API. */
final class VonageStatus {

    private VonageStatus() {}

    static LegStatus of(String status) {
        return switch (status) {
            case "started", "ringing", "answered", "human", "machine" -> LegStatus.LIVE;
            case "completed", "busy", "timeout", "failed", "rejected", "unanswered", "cancelled" -> LegStatus.ENDED;
            default -> LegStatus.UNKNOWN;
        };
    }
}
