/** A time-limited hold of one agent for one call. */
@NullMarked
package callcenter.routing.domain.reservation;

import org.jspecify.annotations.NullMarked;
