/** What is known about those who wait: who could take their calls, and how long it may take. */
@NullMarked
package callcenter.routing.domain.waiting;

import org.jspecify.annotations.NullMarked;
