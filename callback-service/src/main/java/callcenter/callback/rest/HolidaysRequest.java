package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published list of holidays and make-up workdays.
 *
 * @param lines all years that are known: {@code kind,first,last,name in Chinese,name in English}, of kind {@code year}, {@code
 *     holiday} or {@code make-up}
 * @param reason where it was published
 */
public record HolidaysRequest(
        @NotEmpty @Size(max = 2000) @Schema(examples = "[\"year,2027-01-01,2027-12-31,国务院通知,State Council notice\"]")
        List<@NotNull @Size(max = 300) String> lines,

        @NotBlank @Size(max = 500) @Schema(examples = "Published on 4 November.")
        String reason) {}
