package callcenter.routing.telephony.generic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What we use of a CloudEvent.
 *
 * @param subject the platform's id of the call
 * @param time    when it happened, as the platform says; null when it does not
 */
record CloudEvent(String type, String subject, @Nullable Instant time, JsonNode data) {}
