package callcenter.routing.domain.nuisance;

/**
 * Whose number it is.
 *
 * @param customerId   keyed digest of the number
 * @param maskedNumber its last digits, for people to tell it by; the number itself is not kept
 */
public record NuisanceCaller(String customerId, String maskedNumber) {}
