/**
 * The open platform: CloudEvents 1.0 over HTTP, signed by the Standard Webhooks scheme, in both directions. What a
 * telephony team has to build is in {@code TELEPHONY.md}.
 */
@NullMarked
package callcenter.routing.telephony.generic;

import org.jspecify.annotations.NullMarked;
