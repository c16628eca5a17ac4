/** Consumers: topic {@code callbacks}, which asks for outbound calls and takes them back. */
@NullMarked
package callcenter.routing.kafka;

import org.jspecify.annotations.NullMarked;
