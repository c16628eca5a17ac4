package callcenter.web.reading;

import callcenter.messaging.Transactions;
import callcenter.web.Page;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who read what of which customer, and why (CAL-13). */
@Path("/reads")
@RolesAllowed({"supervisor", "quality"})
@Tag(name = "Readings")
@EndpointDisabled(name = "callcenter.readings", stringValue = "none", disableIfMissing = true)
public class ReadingResource {
    private final Transactions transactions;
    private final Readings readings;

    ReadingResource(Transactions transactions, Readings readings) {
        this.transactions = transactions;
        this.readings = readings;
    }

    @GET
    @Operation(
            summary =
                    "Readings of customers' data in this service, latest first: who, what, when, and the call or reason")
    @APIResponse(responseCode = "200", description = "Names what was read, never what it said")
    public Uni<Page<Reading>> list(
            @QueryParam("by") @Nullable String by,
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("target") @Nullable String target,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        var filter = new ReadingFilter(text(by), text(customerId), text(target));
        return transactions.read(session -> readings.page(session, filter, page, size));
    }

    /** The database cannot hold U+0000; nobody ever was named so. */
    private static @Nullable String text(@Nullable String wanted) {
        return wanted == null || wanted.isBlank() ? null : wanted.replace("\0", "\uFFFD");
    }
}
