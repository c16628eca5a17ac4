/** The list of nuisance numbers: evidence, a second person, an end, and a way off it (ANS-8). */
@NullMarked
package callcenter.routing.domain.nuisance;

import org.jspecify.annotations.NullMarked;
