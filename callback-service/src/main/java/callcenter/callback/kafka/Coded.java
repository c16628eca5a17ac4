package callcenter.callback.kafka;

import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.MissedOffer;
import callcenter.callback.domain.promise.Party;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.messaging.EventRejected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Coded fields of foreign events; a value that this release does not know never fails. */
final class Coded {

    private Coded() {}

    /** A kind that this release does not know has no rules: it is put before operators. */
    static PromiseKind kind(@Nullable String code) {
        return PromiseKind.named(Present.in("kind", code))
                .orElseThrow(() -> new EventRejected("no kind of promise is called " + code));
    }

    static Party party(@Nullable String code) {
        return switch (code) {
            case "CUSTOMER" -> Party.CUSTOMER;
            case "THIRD_PARTY" -> Party.THIRD_PARTY;
            case "VOICEMAIL" -> Party.VOICEMAIL;
            case "WRONG_NUMBER" -> Party.WRONG_NUMBER;
            case null, default -> Party.UNKNOWN;
        };
    }

    /** Empty for an offer that we took back ourselves: nobody missed it. */
    static Optional<MissedOffer.End> missed(@Nullable String code) {
        return switch (code) {
            case "RESCINDED" -> Optional.empty();
            case "TIMED_OUT" -> Optional.of(MissedOffer.End.TIMED_OUT);
            case "REJECTED" -> Optional.of(MissedOffer.End.REJECTED);
            case "UNREACHABLE" -> Optional.of(MissedOffer.End.UNREACHABLE);
            case null, default -> Optional.of(MissedOffer.End.OTHER);
        };
    }

    static AttemptOutcome notReached(@Nullable String code) {
        return switch (code) {
            case "BUSY" -> AttemptOutcome.BUSY;
            case "NO_ANSWER" -> AttemptOutcome.NO_ANSWER;
            case null, default -> AttemptOutcome.FAILED;
        };
    }
}
