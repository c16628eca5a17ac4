/** How many agents a load needs, by the queueing models in use in the field. */
@NullMarked
package callcenter.routing.domain.staffing;

import org.jspecify.annotations.NullMarked;
