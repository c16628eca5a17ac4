/** An agent's configuration and the status that decides whether calls are offered. */
@NullMarked
package callcenter.routing.domain.agent;

import org.jspecify.annotations.NullMarked;
