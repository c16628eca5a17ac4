/** What can be done to a promise: load, decide, save with its events and deadlines, in one transaction. */
@NullMarked
package callcenter.callback.usecase;

import org.jspecify.annotations.NullMarked;
