/** Which idle agent gets which waiting call: filter, rank, claim. */
@NullMarked
package callcenter.routing.domain.matching;

import org.jspecify.annotations.NullMarked;
