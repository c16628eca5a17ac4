package callcenter.routing.domain.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent did about the offers of one interval, calls of customers and of ours alike. Everything belongs to the
 * interval in which the phone began to ring, so that the intervals of a day add up to the day.
 *
 * @param answered     offers that the agent answered and kept
 * @param handled      of those, talked and written down, unless a supervisor let the agent go before
 * @param talkMs       of the handled, conversation with its holds, whole milliseconds
 * @param wrapUpMs     of the handled, from the end of the conversation to the record, or until the agent went on as the queue
 *                     allows, whole milliseconds
 * @param transfersIn  conversations handed to the agent by another one
 * @param transfersOut conversations handed on by the agent
 */
public record AgentWork(
        OfferCounts offers, int answered, int handled, long talkMs, long wrapUpMs, int transfersIn, int transfersOut) {

    /** Counted from what is published, and from nothing else (I7). */
    public static AgentWork of(Interval interval, String agent, List<CallHistory> calls) {
        var offers = new ArrayList<OfferHistory>();
        var works = new ArrayList<Conversations.Work>();
        int transfersIn = 0;
        int transfersOut = 0;
        for (var call : calls) {
            for (var made : call.offers().byReservation().entrySet()) {
                var offer = made.getValue();
                if (offer.agent().equals(agent) && interval.contains(offer.offeredAt())) {
                    var conversations = call.conversations();
                    offers.add(offer);
                    conversations
                            .of(made.getKey())
                            .filter(Conversations.Work::known)
                            .ifPresent(works::add);
                    transfersIn += conversations.handedTo(made.getKey());
                    transfersOut += conversations.handedFrom(made.getKey());
                }
            }
        }
        return new AgentWork(
                OfferCounts.of(offers),
                (int) offers.stream().filter(OfferHistory::answered).count(),
                works.size(),
                works.stream().mapToLong(Conversations.Work::talkMs).sum(),
                works.stream().mapToLong(Conversations.Work::wrapUpMs).sum(),
                transfersIn,
                transfersOut);
    }

    /** AHT: mean talk, holds and wrap-up together, of the handled; null before the first. */
    public @Nullable Long averageHandleMs() {
        return IntervalFigures.mean(talkMs + wrapUpMs, handled);
    }

    /** ACW: mean wrap-up of the handled; null before the first. */
    public @Nullable Long averageWrapUpMs() {
        return IntervalFigures.mean(wrapUpMs, handled);
    }
}
