package callcenter.ticket.domain;

import org.jspecify.annotations.Nullable;

/**
 * How to find the person again (TKT-1); all personal.
 *
 * @param name    who called
 * @param number  telephone number, E.164
 * @param address where the matter is
 */
public record ContactData(
        @Nullable String name,
        @Nullable String number,
        @Nullable String address) {
    public static final ContactData NONE = new ContactData(null, null, null);

    public ContactData {
        name = blankToNull(name);
        number = blankToNull(number);
        address = blankToNull(address);
    }

    /** The same with what is given in place of what was there; what is not given stays. */
    ContactData completedBy(ContactData given) {
        return new ContactData(
                given.name == null ? name : given.name,
                given.number == null ? number : given.number,
                given.address == null ? address : given.address);
    }

    boolean has(ContactField field) {
        return switch (field) {
            case NAME -> name != null;
            case NUMBER -> number != null;
            case ADDRESS -> address != null;
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
