/**
 * Spans of units of work, on the OpenTelemetry API alone. See RATIONALE.md of this module for what is a child and what
 * is a link.
 */
@NullMarked
package callcenter.messaging.trace;

import org.jspecify.annotations.NullMarked;
