/** The HTTP edge: requests in, tickets out, personal data masked unless a reason to read it was recorded. */
@NullMarked
package callcenter.ticket.rest;

import org.jspecify.annotations.NullMarked;
