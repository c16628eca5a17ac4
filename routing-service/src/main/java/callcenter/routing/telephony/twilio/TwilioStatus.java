package callcenter.routing.telephony.twilio;

import callcenter.routing.telephony.LegStatus;

/** The states of a leg in Twilio's API. */
final class TwilioStatus {

    private TwilioStatus() {}

    static boolean live(String status) {
        return of(status) == LegStatus.LIVE;
    }

    static LegStatus of(String status) {
        return switch (status) {
            case "queued", "initiated", "ringing", "in-progress" -> LegStatus.LIVE;
            case "completed", "busy", "failed", "no-answer", "canceled" -> LegStatus.ENDED;
            default -> LegStatus.UNKNOWN;
        };
    }
}
