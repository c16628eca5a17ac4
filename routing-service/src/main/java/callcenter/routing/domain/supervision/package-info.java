/** The norms that watch a live call: what each has seen, what it tells the agent, what it flags, and when it looks again. */
@NullMarked
package callcenter.routing.domain.supervision;

import org.jspecify.annotations.NullMarked;
