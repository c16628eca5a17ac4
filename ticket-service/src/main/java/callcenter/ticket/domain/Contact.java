package callcenter.ticket.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the agent registered it after the call (TKT-1). Only its contact data may be completed later.
 *
 * @param customer     who it was; null when the number is withheld
 * @param takenBy      agent who talked
 * @param type         what it was about
 * @param data         how to find the person again
 * @param matter       one line; personal
 * @param content      the full record; personal
 * @param madePromise  promise that the record names; null when it names none
 * @param registeredAt when the record was written
 */
public record Contact(
        @Nullable CustomerId customer,
        StaffId takenBy,
        ContactType type,
        ContactData data,
        String matter,
        String content,
        @Nullable PromiseId madePromise,
        Instant registeredAt) {

    /** The same contact, of a person who can be found better. */
    Contact completedBy(ContactData given) {
        return new Contact(
                customer, takenBy, type, data.completedBy(given), matter, content, madePromise, registeredAt);
    }

    /**
     * Required contact data that the record lacks. Such a contact is registered all the same, because the customer's
     * matter may not be lost over a missing field; its ticket is flagged incomplete.
     */
    public Set<ContactField> missing() {
        Set<ContactField> missing = EnumSet.noneOf(ContactField.class);
        missing.addAll(ContactField.required(type, madePromise != null));
        missing.removeIf(data::has);
        return missing;
    }
}
