package callcenter.routing.rest;

import callcenter.routing.usecase.SurveyCall;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The agent on the line ends the own conversation with the survey (CAL-11). */
@Singleton
@Path("/calls")
@RolesAllowed("agent")
public class SurveyResource {

    private final Caller caller;
    private final SurveyCall survey;

    SurveyResource(Caller caller, SurveyCall survey) {
        this.caller = caller;
        this.survey = survey;
    }

    @POST
    @Path("/{id}/survey")
    @Operation(
            summary = "Pass the customer on to the survey: this agent is released, and owes the record (CAL-11)",
            description =
                    "The customer is asked for a key from 1 to 5, thanked and dismissed; the score is kept with the call."
                            + " Asked for again it changes nothing. 409 with type no-survey where the queue has none;"
                            + " a customer whom we called stays on this agent's line, so he cannot be passed on.")
    public Uni<CallView> survey(@PathParam("id") String id) {
        return survey.survey(Ids.call(id), Ids.agent(caller.agentId())).map(CallView::masked);
    }
}
