/** Consumers: topic {@code callbacks}, which asks for outbound calls, takes them back, and says what is promised to whom. */
@NullMarked
package callcenter.routing.kafka;

import org.jspecify.annotations.NullMarked;
