/** Calls that concern promises: the only place that maps events of other services to our commands. */
@NullMarked
package callcenter.callback.kafka;

import org.jspecify.annotations.NullMarked;
