/** Who of several agents gets a call. */
@NullMarked
package callcenter.routing.domain.strategy;

import org.jspecify.annotations.NullMarked;
