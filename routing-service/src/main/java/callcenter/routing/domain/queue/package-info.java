/** Queues: which calls enter, what they demand of an agent, which limits are in force, and a call's place. */
@NullMarked
package callcenter.routing.domain.queue;

import org.jspecify.annotations.NullMarked;
