/** Rows, queries, and the way between rows and the domain. Everything takes the session it works in. */
@NullMarked
package callcenter.ticket.store;

import org.jspecify.annotations.NullMarked;
