/**
 * What a telephony platform must be able to do for us; one sub-package per platform translates its webhooks to
 * {@link callcenter.routing.domain.call.CallSignal} and our {@link callcenter.routing.domain.call.TelephonyCommand} to
 * its API.
 */
@NullMarked
package callcenter.routing.telephony;

import org.jspecify.annotations.NullMarked;
