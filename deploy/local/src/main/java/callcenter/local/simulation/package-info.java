/**
 * Telephony platforms to play a shift and to test against, each speaking the real contract of what it stands for: signed
 * webhooks out, commands in, retries exactly as documented and no more. Customers and agents' phones are scripts.
 *
 * <p>{@link callcenter.local.simulation.GenericPlatform} speaks the generic contract.
 */
package callcenter.local.simulation;
