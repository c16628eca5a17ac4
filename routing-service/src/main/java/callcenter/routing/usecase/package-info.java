/** One class per verb: load, let the domain decide, save with events, deadlines and commands in one transaction. */
@NullMarked
package callcenter.routing.usecase;

import org.jspecify.annotations.NullMarked;
