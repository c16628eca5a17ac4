package callcenter.callback.domain.promise;

import callcenter.calendar.Reckoning;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was promised. It changes only on purpose: merged, postponed, handed over, planned anew.
 *
 * @param callId call in which it was promised
 * @param kind what the customer was told
 * @param contact whom to call
 * @param matter what the customer waits for
 * @param ownerId agent who owns it; null when it is the team's
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here; of several that were merged, the one that is due first
 * @param dueAt to be kept by
 * @param reckoning how the time from agreed to due counts, by the calendar of the day it was promised
 * @param wishes what was agreed beyond the rules of the kind
 * @param ties rules and other promises it has to do with
 * @param absence why it is the team's; null: it has its owner, or was meant for the team
 */
public record Terms(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        @Nullable String ownerId,
        String queueId,
        Instant agreedAt,
        Instant dueAt,
        Reckoning reckoning,
        Wishes wishes,
        Ties ties,
        @Nullable Absence absence) {

    /** A promise that was stored before clocks could be chosen ran on the wall clock, and had neither wishes nor ties. */
    public Terms {
        reckoning = reckoning == null ? Reckoning.wallClock(agreedAt, dueAt) : reckoning;
        wishes = wishes == null ? Wishes.NONE : wishes;
        ties = ties == null ? Ties.NONE : ties;
    }

    /** Of an owner who is there, or of the team from the beginning. */
    public Terms(
            String callId,
            PromiseKind kind,
            Contact contact,
            String matter,
            @Nullable String ownerId,
            String queueId,
            Instant agreedAt,
            Instant dueAt,
            Reckoning reckoning,
            Wishes wishes,
            Ties ties) {
        this(callId, kind, contact, matter, ownerId, queueId, agreedAt, dueAt, reckoning, wishes, ties, null);
    }

    /** Kind whose rules it follows. */
    public PromiseKind ruledBy() {
        return ties.ruledBy() == null ? kind : ties.ruledBy();
    }

    /** For somebody else to keep; null: for the team. */
    Terms ownedBy(@Nullable String next) {
        return owned(next, null);
    }

    /** The team's until its owner is back. */
    public Terms without(String absentOwner, Instant since) {
        return owned(null, new Absence(absentOwner, since));
    }

    private Terms owned(@Nullable String owner, @Nullable Absence away) {
        return new Terms(callId, kind, contact, matter, owner, queueId, agreedAt, dueAt, reckoning, wishes, ties, away);
    }

    Terms anonymous(Contact nobody) {
        return new Terms(callId, kind, nobody, "", ownerId, queueId, agreedAt, dueAt, reckoning, wishes, ties, absence);
    }

    Terms reachedAt(String number) {
        var elsewhere = contact.at(number);
        return new Terms(
                callId, kind, elsewhere, matter, ownerId, queueId, agreedAt, dueAt, reckoning, wishes, ties, absence);
    }

    Terms wishing(Wishes next) {
        return new Terms(
                callId, kind, contact, matter, ownerId, queueId, agreedAt, dueAt, reckoning, next, ties, absence);
    }

    /** The clock still runs from when it was agreed, to another end. */
    Terms due(Instant next) {
        var whole = Reckoning.wallClock(agreedAt, next);
        return new Terms(callId, kind, contact, matter, ownerId, queueId, agreedAt, next, whole, wishes, ties, absence);
    }

    /** Its time counted anew. */
    Terms reckoned(Reckoning next, Ties newTies) {
        return new Terms(
                callId, kind, contact, matter, ownerId, queueId, agreedAt, next.to(), next, wishes, newTies, absence);
    }

    /** One promise for both: the earliest deadline wins, and with it its clock, its rules and what was agreed (CBK-8). */
    Terms mergedWith(String id, Terms again) {
        return again.dueAt().isBefore(dueAt)
                ? clockOf(again, again.ties().standingFor(ties, id, again.ruledBy()))
                : clockOf(this, ties.merged(id, ruledBy()));
    }

    private Terms clockOf(Terms strictest, Ties newTies) {
        return new Terms(
                callId,
                kind,
                contact,
                matter,
                ownerId,
                queueId,
                strictest.agreedAt,
                strictest.dueAt,
                strictest.reckoning,
                strictest.wishes.inPlaceOf(wishes),
                newTies,
                absence);
    }

    /** When this part of the time in which it can be kept is gone (CBK-4): what nobody may call about yet is not at risk. */
    Instant partGone(int percent) {
        var callAt = wishes.callAt();
        var waits = callAt == null || !callAt.isBefore(dueAt) ? Duration.ZERO : reckoning.countedBy(callAt);
        var left = reckoning.counted().minus(waits);
        return reckoning.after(waits.plus(left.multipliedBy(percent).dividedBy(100)));
    }
}
