package callcenter.routing.telephony.generic;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.PendingCommand;

/**
 * How calls are named between the platform and us: inbound calls by the platform's id, calls that we started by ours
 * with a mark before it, because the mark alone tells both apart when an event overtakes all others.
 */
final class GenericCallId {
    private static final String OUTBOUND = "outbound:";

    private GenericCallId() {}

    static CallId ours(String subject) {
        return subject.startsWith(OUTBOUND) && subject.length() > OUTBOUND.length()
                ? new CallId(subject.substring(OUTBOUND.length()))
                : CallId.of(GenericPlatform.NAME, subject);
    }

    static String theirs(PendingCommand command) {
        return command.platformCallId() == null ? OUTBOUND + command.callId() : command.platformCallId();
    }

    /** @param platformCallId the platform's id, or ours for a call whose platform's id nobody ever told us */
    static String theirs(CallId call, String platformCallId) {
        return platformCallId.equals(call.value()) ? OUTBOUND + call : platformCallId;
    }
}
