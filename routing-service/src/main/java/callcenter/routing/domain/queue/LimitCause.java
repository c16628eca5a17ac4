package callcenter.routing.domain.queue;

/** Why a queue does not take a call, or does not keep it. */
public enum LimitCause {
    /** As many calls wait as may. */
    FULL,
    /** The call waited here as long as a call may. */
    WAITED_TOO_LONG,
    /** None of the queue's agents is signed in. */
    NOBODY_SIGNED_IN,
    /** Of those who are signed in, nobody has the skills, however long a call waits. */
    NOBODY_SKILLED,
    /** Those who could take calls are all away. */
    ALL_AWAY;

    /** Whether it is about agents, so that it may come and go while a call waits. */
    public boolean empty() {
        return this != FULL && this != WAITED_TOO_LONG;
    }
}
