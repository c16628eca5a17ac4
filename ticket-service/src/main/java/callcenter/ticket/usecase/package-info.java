/** One class per verb: load, let the domain decide, save and publish, in one transaction. */
@NullMarked
package callcenter.ticket.usecase;

import org.jspecify.annotations.NullMarked;
