package callcenter.routing.rest;

import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.usecase.CustomerSpec;
import callcenter.routing.usecase.DescribeCustomer;
import callcenter.web.Caller;
import callcenter.web.reading.AccessReason;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** How customers stand to us and what they speak (ANS-6, ANS-7), by the digest of the number. */
@Singleton
@Path("/customers")
@RolesAllowed("supervisor")
public class CustomerResource {

    private final Caller caller;
    private final DescribeCustomer describe;

    CustomerResource(Caller caller, DescribeCustomer describe) {
        this.caller = caller;
        this.describe = describe;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What is known of a customer; for a stated reason, which is kept (CAL-13)")
    public Uni<CustomerView> one(@PathParam("id") String id, @BeanParam AccessReason reason) {
        var why = reason.stated().orElseThrow(AccessReason::required);
        return describe.one(id, caller.agentId(), why).map(CustomerView::of);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CustomerSpec.class),
                            examples = @ExampleObject(name = "all of it", value = Examples.CUSTOMER_SPEC)))
    @Operation(
            summary = "Say how a customer stands to us and which languages he speaks; from the next call on, audited")
    public Uni<CustomerView> put(@PathParam("id") String id, @NotNull(message = "a JSON object") CustomerSpec spec) {
        return describe.describe(spec.named(Ids.same(id, "customerId", spec.customerId())), caller.subject())
                .map(CustomerView::of);
    }

    /** A customer. */
    @Schema(name = "Customer", examples = Examples.CUSTOMER)
    public record CustomerView(
            @Schema(description = "digest of the number, as calls and events name the customer")
            String customerId,

            @Schema(examples = "LOYAL") String standing,

            @Schema(description = "skills an agent should have, the dearest first")
            List<String> languages) {

        static CustomerView of(CustomerProfile customer) {
            return new CustomerView(customer.id(), customer.standing().name(), customer.languages());
        }
    }
}
