/** Events of other services, mapped to what this one does about them. */
@NullMarked
package callcenter.ticket.kafka;

import org.jspecify.annotations.NullMarked;
