/**
 * What queues and agents achieved, interval by interval, and how that is counted: {@code CallHistory} folds the published
 * events of a call, everything else adds up such histories.
 */
@NullMarked
package callcenter.routing.domain.figures;

import org.jspecify.annotations.NullMarked;
