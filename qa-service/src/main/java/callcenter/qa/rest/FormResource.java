package callcenter.qa.rest;

import callcenter.qa.usecase.ChangeForm;
import callcenter.qa.usecase.ReadForms;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Score forms (QUA-1): everybody who is scored may read them, quality changes them. */
@Path("/forms")
@Tag(name = "forms")
@RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
class FormResource {

    private final ReadForms forms;
    private final ChangeForm changeForm;
    private final Caller caller;

    FormResource(ReadForms forms, ChangeForm changeForm, Caller caller) {
        this.forms = forms;
        this.changeForm = changeForm;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every form at its current version")
    public Uni<List<FormView>> current() {
        return forms.current().map(all -> all.stream().map(FormView::of).toList());
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Operation(summary = "One version of a form; versions never change")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "No such form or version")
    public Uni<FormView> version(
            @RestPath @Parameter(example = "service") String id, @RestPath @Parameter(example = "1") int version) {
        return forms.version(Ids.form(id), version)
                .map(found -> found.map(FormView::of)
                        .orElseThrow(() -> Problem.notFound("version " + version + " of form", id)));
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed("quality")
    @Operation(summary = "Makes the next version; calls evaluated before keep theirs")
    @APIResponse(responseCode = "201", description = "The new version, used from now on")
    @APIResponse(responseCode = "400", description = "The items cannot be used; field says which")
    @APIResponse(responseCode = "404", description = "No such form")
    public Uni<RestResponse<FormView>> change(
            @RestPath @Parameter(example = "service") String id, @NotNull @Valid NewVersion body) {
        return Refusals.asProblems(changeForm.change(Ids.form(id), body.toItems(), caller.subject()))
                .map(changed -> changed.map(FormView::of).orElseThrow(() -> Problem.notFound("form", id)))
                .map(form -> RestResponse.ResponseBuilder.create(Response.Status.CREATED, form)
                        .location(URI.create("/forms/" + form.id() + "/versions/" + form.version()))
                        .build());
    }
}
