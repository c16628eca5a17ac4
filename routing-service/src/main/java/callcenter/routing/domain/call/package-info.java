/**
 * The life of one call, from the platform's first word about it to the written record.
 */
@NullMarked
package callcenter.routing.domain.call;

import org.jspecify.annotations.NullMarked;
