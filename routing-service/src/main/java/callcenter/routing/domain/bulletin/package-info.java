/** What callers of an area hear before anybody is rung for them (ANS-13). */
@NullMarked
package callcenter.routing.domain.bulletin;

import org.jspecify.annotations.NullMarked;
