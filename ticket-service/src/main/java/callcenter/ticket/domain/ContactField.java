package callcenter.ticket.domain;

import java.util.EnumSet;
import java.util.Set;

/** A part of {@link ContactData}. */
public enum ContactField {
    NAME("contactName"),
    NUMBER("number"),
    ADDRESS("address");

    private final String code;

    ContactField(String code) {
        this.code = code;
    }

    /** As events and answers call it. */
    public String code() {
        return code;
    }

    /**
     * What a complete record of this type holds (TKT-1): a complaint is answered to somebody, a repair is made
     * somewhere, a promise is kept by telephone; a consultation may stay anonymous.
     */
    static Set<ContactField> required(ContactType type, boolean promised) {
        Set<ContactField> required = EnumSet.noneOf(ContactField.class);
        if (type.equals(ContactType.COMPLAINT)) {
            required.addAll(EnumSet.of(NAME, NUMBER));
        }
        if (type.equals(ContactType.REPAIR)) {
            required.addAll(EnumSet.of(NAME, NUMBER, ADDRESS));
        }
        if (promised) {
            required.add(NUMBER);
        }
        return required;
    }
}
