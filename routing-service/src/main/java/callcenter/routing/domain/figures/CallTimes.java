package callcenter.routing.domain.figures;

/**
 * How long the calls of one interval took, in sums of whole milliseconds per call.
 *
 * @param answeredWaitMs waits of the answered, from entering to the answer
 * @param leftWaitMs     waits of all who left
 * @param longestWaitMs  the longest wait of any, of those who still wait up to now
 * @param handled        calls that are talked and written down. One whose agent a supervisor let go before is not among
 *                       them: how long that agent worked on it is not known
 * @param talkMs         of the handled, conversation with its holds
 * @param wrapUpMs       of the handled, from the end of the conversation to the record
 */
public record CallTimes(
        long answeredWaitMs, long leftWaitMs, long longestWaitMs, int handled, long talkMs, long wrapUpMs) {}
