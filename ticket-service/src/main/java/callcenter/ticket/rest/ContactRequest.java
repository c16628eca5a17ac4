package callcenter.ticket.rest;

import callcenter.ticket.domain.ContactData;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known now of the person; what is absent stays as it is. */
record ContactRequest(
        @Pattern(regexp = SOMETHING + "{1,200}", message = "1 to 200 characters, not blank")
        @Schema(examples = "Ms Li")
        @Nullable
        String name,

        @Schema(description = "as a person writes it", examples = "138 0013 8000") @Nullable
        String number,

        @Pattern(regexp = SOMETHING + "{1,500}", message = "1 to 500 characters, not blank")
        @Schema(examples = "12 Canal Road")
        @Nullable
        String address) {

    /** Not blank, and storable (no U+0000). */
    private static final String SOMETHING = "(?s)(?=.*\\S)[^\\x00]";

    ContactData data(PhoneNumbers numbers) {
        if (name == null && number == null && address == null) {
            throw Problem.invalid("name", "at least one of name, number and address");
        }
        return new ContactData(name, number == null ? null : numbers.require("number", number), address);
    }
}
