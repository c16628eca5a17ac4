/** Consumers: the only place that knows other services' events. What they mean to quality is an observation. */
@NullMarked
package callcenter.qa.kafka;

import org.jspecify.annotations.NullMarked;
