package callcenter.ticket.domain;

import java.util.List;

/**
 * What a contact was about (TKT-1). A code that this release does not know is kept as it came, and no rule applies
 * to it.
 */
public record ContactType(String code) {
    public static final ContactType CONSULTATION = new ContactType("CONSULTATION");
    public static final ContactType QUERY = new ContactType("QUERY");
    public static final ContactType REQUEST = new ContactType("REQUEST");
    public static final ContactType REPAIR = new ContactType("REPAIR");
    public static final ContactType COMPLAINT = new ContactType("COMPLAINT");
    public static final ContactType SUGGESTION = new ContactType("SUGGESTION");
    public static final ContactType PRAISE = new ContactType("PRAISE");
    public static final ContactType OTHER = new ContactType("OTHER");

    /** The types that the centre registers today. */
    public static final List<ContactType> KNOWN =
            List.of(CONSULTATION, QUERY, REQUEST, REPAIR, COMPLAINT, SUGGESTION, PRAISE, OTHER);
}
