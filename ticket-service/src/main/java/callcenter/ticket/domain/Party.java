package callcenter.ticket.domain;

/** Who was on the line of a promised callback (CBK-5); an unknown code is kept as it came and is not the customer. */
public record Party(String code) {
    public static final Party CUSTOMER = new Party("CUSTOMER");
}
