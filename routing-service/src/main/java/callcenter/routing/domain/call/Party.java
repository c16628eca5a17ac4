package callcenter.routing.domain.call;

/** Who was on the line (CBK-5). */
public enum Party {
    CUSTOMER,
    THIRD_PARTY,
    VOICEMAIL,
    WRONG_NUMBER
}
