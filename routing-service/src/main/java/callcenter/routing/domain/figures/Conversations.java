package callcenter.routing.domain.figures;

import callcenter.events.call.CallPartWrappedUp;
import callcenter.events.call.CallTransferStarted;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWrappedUp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who had the customer of one call one after the other, and what each wrote down. Agents are told apart by their reservations. */
final class Conversations {

    private final Map<String, String> queuesAsked = new HashMap<>();
    private final Map<String, Work> written = new HashMap<>();
    private final List<HandOn> handOns = new ArrayList<>();
    private @Nullable String onTheLine;

    /**
     * The customer changed hands.
     *
     * @param from   reservation of who had the customer
     * @param to     reservation of who has the customer now
     * @param queue  queue whose idle agents were asked; null when the agent was asked for by name
     * @param talkMs the part that is over, milliseconds
     */
    record HandOn(
            @Nullable String from, String to, @Nullable String queue, long talkMs) {}

    /**
     * What is written down, milliseconds.
     *
     * @param wrapUpMs until the record, or until the agent went on as the queue allows
     * @param known    no supervisor let the agent go before: he may have forgotten the record, and what is measured is
     *                 no work
     */
    record Work(long talkMs, long wrapUpMs, boolean known) {

        /** @param workedMs null where a supervisor let the agent go, and in events older than this field */
        static Work of(long talkMs, long wrapUpMs, boolean agentFreed, @Nullable Long workedMs) {
            return workedMs == null ? new Work(talkMs, wrapUpMs, !agentFreed) : new Work(talkMs, workedMs, true);
        }
    }

    void answeredBy(String reservation) {
        onTheLine = reservation;
    }

    @Nullable
    String onTheLine() {
        return onTheLine;
    }

    void asked(CallTransferStarted transfer) {
        if (transfer.toQueueId() != null) {
            queuesAsked.put(transfer.reservationId(), transfer.toQueueId());
        }
    }

    void handedOn(CallTransferred transfer) {
        var to = transfer.reservationId();
        handOns.add(new HandOn(onTheLine, to, queuesAsked.get(to), transfer.talkMs()));
        onTheLine = to;
    }

    void partWritten(CallPartWrappedUp part) {
        written.put(part.reservationId(), Work.of(part.talkMs(), part.wrapUpMs(), part.agentFreed(), part.workedMs()));
    }

    void written(CallWrappedUp call) {
        if (onTheLine != null) {
            written.put(onTheLine, Work.of(call.talkMs(), call.wrapUpMs(), call.agentFreed(), call.workedMs()));
        }
    }

    List<HandOn> handOns() {
        return handOns;
    }

    int handedTo(String reservation) {
        return (int) handOns.stream()
                .filter(handOn -> handOn.to().equals(reservation))
                .count();
    }

    int handedFrom(String reservation) {
        return (int) handOns.stream()
                .filter(handOn -> reservation.equals(handOn.from()))
                .count();
    }

    /** What the agent of this reservation wrote; empty while it is owed. */
    Optional<Work> of(String reservation) {
        return Optional.ofNullable(written.get(reservation));
    }

    /** The call as a whole: all talk, and what is written of all of it; empty until its own record is written. */
    Optional<Work> whole() {
        return Optional.ofNullable(onTheLine).flatMap(this::of).map(this::withParts);
    }

    private Work withParts(Work last) {
        var parts = handOns.stream()
                .map(HandOn::from)
                .map(written::get)
                .filter(Objects::nonNull)
                .toList();
        return new Work(
                last.talkMs() + handOns.stream().mapToLong(HandOn::talkMs).sum(),
                last.wrapUpMs() + parts.stream().mapToLong(Work::wrapUpMs).sum(),
                last.known() && parts.stream().allMatch(Work::known));
    }
}
