/** The events' JSON: how they are written and read, and which of their fields are personal. */
@NullMarked
package callcenter.messaging.json;

import org.jspecify.annotations.NullMarked;
