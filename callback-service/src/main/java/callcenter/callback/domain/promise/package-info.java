/**
 * The life of a callback promise. Pure: {@link callcenter.callback.domain.promise.PromiseDecider} takes a promise, a
 * command and the time, and answers with the promise afterwards and the events that say what happened.
 */
@NullMarked
package callcenter.callback.domain.promise;

import org.jspecify.annotations.NullMarked;
