package callcenter.routing.rest;

import callcenter.routing.rest.ConfigurationView.Versions;
import callcenter.routing.store.ConfigurationVersion.Of;
import callcenter.routing.usecase.ConfigurationVersions;
import callcenter.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What agents are configured as, and were before. */
@Singleton
@Path("/agents")
@RolesAllowed("supervisor")
public class AgentConfigurationResource {

    private final ConfigurationVersions versions;

    AgentConfigurationResource(ConfigurationVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("/{id}/configuration")
    @Operation(summary = "An agent's configuration in force, to be read before it is changed")
    public Uni<ConfigurationView> current(@PathParam("id") String id) {
        return versions.current(Of.AGENT, Ids.agent(id).value()).map(ConfigurationView::of);
    }

    @GET
    @Path("/{id}/configuration/versions")
    @Operation(summary = "All versions of an agent's configuration, the latest first: who wrote what, and when")
    public Uni<Versions> versions(
            @PathParam("id") String id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        return versions.all(Of.AGENT, Ids.agent(id).value(), page, size).map(Versions::of);
    }
}
