package callcenter.callback.domain.promise;

/** Which conversation with the customer keeps a promise, when it is the customer who calls in (CBK-5). */
public enum KeptBy {
    /** One about its matter: an agent confirms it. */
    CONFIRMED_CONVERSATION,
    /** Any: what the customer wanted was to talk to us. */
    ANY_CONVERSATION
}
