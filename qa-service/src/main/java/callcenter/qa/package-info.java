/**
 * qa-service: judges every handled call from what the events prove, and from nothing else.
 *
 * <pre>
 *   topic calls ──▶ evidence of the call ──(handled, wrap-up ended or overdue)──▶ evaluation, revision 1
 *                                        ──(later evidence changes the result)──▶ revision 2, 3 …
 *   topic agents ─▶ who is in which team: who may read what
 *   topic evaluations ◀── EvaluationRecorded, one per revision
 * </pre>
 *
 * A call nobody talked in is never evaluated. Events may come twice and in any order: evidence is a set sorted by the
 * producer's own count, so the last revision is always the same. Nothing personal is stored.
 */
package callcenter.qa;
