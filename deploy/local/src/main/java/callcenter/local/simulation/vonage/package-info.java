/**
 * A simulated Vonage Voice application, as far as its documentation says what Vonage does: signed webhooks, scripts
 * (NCCO), named conversations, the calls of the REST API. What the documentation leaves open is not simulated, and a
 * script or request that needs it fails.
 */
package callcenter.local.simulation.vonage;
