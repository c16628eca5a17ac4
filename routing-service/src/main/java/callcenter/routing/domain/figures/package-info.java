/** What a queue achieved, interval by interval, and how that is counted. */
@NullMarked
package callcenter.routing.domain.figures;

import org.jspecify.annotations.NullMarked;
