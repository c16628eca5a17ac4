package callcenter.routing.rest;

import callcenter.routing.usecase.AnswerAttention;
import callcenter.routing.usecase.ReadCalls;
import callcenter.routing.usecase.ReadGuidance;
import callcenter.routing.usecase.ReadTeams;
import callcenter.routing.usecase.TellAct;
import callcenter.web.Caller;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The norms live on a call: what they tell its agent, what the agent tells them, and what they ask of leaders. */
@Singleton
@Path("/calls")
public class GuidanceResource {

    private final Caller caller;
    private final ReadCalls calls;
    private final ShownCalls shown;
    private final ReadGuidance guidance;
    private final ReadTeams teams;
    private final TellAct act;
    private final AnswerAttention answer;
    private final PhoneNumbers numbers;

    GuidanceResource(
            Caller caller,
            ReadCalls calls,
            ShownCalls shown,
            ReadGuidance guidance,
            ReadTeams teams,
            TellAct act,
            AnswerAttention answer,
            PhoneNumbers numbers) {
        this.caller = caller;
        this.calls = calls;
        this.shown = shown;
        this.guidance = guidance;
        this.teams = teams;
        this.act = act;
        this.answer = answer;
        this.numbers = numbers;
    }

    /** Calls that ask for a leader. */
    @Schema(name = "Attentions", examples = Examples.ATTENTIONS)
    public record Attentions(List<AttentionView> items) {}

    @GET
    @Path("/attention")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary =
                    "Raised hands (CAL-22), urgent events (CAL-15), abuse (CAL-14) and overdue holds (CAL-6) that ask for a leader"
                            + " now")
    public Uni<Attentions> attention() {
        var viewer = Viewer.of(caller);
        return guidance.needingAttention()
                .chain(found -> teams.byAgent()
                        .map(teamOf -> found.stream()
                                .map(call -> AttentionView.of(call, teamOf))
                                .filter(view -> !view.items().isEmpty() && viewer.isAsked(view))
                                .toList()))
                .map(Attentions::new);
    }

    @GET
    @Path("/{id}/guidance")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary =
                    "What the agent is to say and do on this call now, in zh-CN and en, with the norms it follows; to others without the customer's name")
    public Uni<GuidanceView> guidance(@PathParam("id") String id) {
        return calls.one(Ids.call(id))
                .call(shown::permitted)
                .chain(call -> call.agent() != null && call.agent().value().equals(caller.agentId())
                        ? guidance.of(call)
                        : guidance.nameless(call))
                .map(GuidanceView::of);
    }

    @POST
    @Path("/{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("agent")
    @Operation(
            summary = "Tell what was said or done in the own conversation: evidence on the timeline, and new guidance",
            description = "CHECKED_IN (CAL-4), LOOK_UP_STARTED, LOOK_UP_ENDED, CALLBACK_ACCEPTED (CAL-5; makes"
                    + " the promise, so that it needs a number where the caller withholds it), APOLOGISED (CAL-16, CAL-17),"
                    + " HARD_TO_HEAR, HEARD_WELL, AGREED_TO_END (CAL-2), HAND_RAISED, HAND_LOWERED (CAL-22), ABUSED"
                    + " (CAL-14), NUISANCE (ANS-8: each time he goes on; tells which warning to give, then that the call"
                    + " may be ended), URGENT (CAL-15), REFUSED (CAL-18), DATUM_TAKEN, DATUM_READ_BACK (CAL-20),"
                    + " ASKED_WHETHER_CLEAR (CAL-19), MATTER_KNOWN, TOLD (CAL-23), FAULT_FINDING (CAL-17),"
                    + " AGENT_NUMBER_ASKED, AGENT_NUMBER_GIVEN (CAL-25), OFFER_CONSENT, OFFER_MADE (CAL-26), SPELLED"
                    + " (CAL-21), NAME_TOLD, CONVENIENCE_ASKED (CBK-13), CLOSING_SAID, SURVEY_OFFERED (CAL-11)."
                    + " Answers with the guidance that holds now.")
    public Uni<GuidanceView> act(@PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ActRequest it) {
        return act.tell(
                        Ids.call(id),
                        Ids.agent(caller.agentId()),
                        it.toAct(),
                        GivenNumber.dialable(numbers, it.number()))
                .chain(guidance::of)
                .map(GuidanceView::of);
    }

    @POST
    @Path("/{id}/hand/answer")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "Go to the agent whose hand is up (CAL-22); one that is down already stays down")
    public Uni<CallView> answerHand(@PathParam("id") String id) {
        return led(id).chain(() -> answer.hand(Ids.call(id), caller.subject())).map(CallView::masked);
    }

    @POST
    @Path("/{id}/urgent/take")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "Acknowledge the urgent event of this call and own it (CAL-15)")
    public Uni<CallView> takeUrgent(@PathParam("id") String id) {
        return led(id).chain(() -> answer.urgent(Ids.call(id), caller.subject()))
                .map(CallView::masked);
    }

    /** Leaders answer for their own teams, and for whatever has climbed beyond them. */
    private Uni<AttentionView> led(String id) {
        var viewer = Viewer.of(caller);
        return calls.one(Ids.call(id))
                .chain(guidance::of)
                .chain(call -> teams.byAgent().map(teamOf -> AttentionView.of(call, teamOf)))
                .invoke(viewer::requireAsked);
    }
}
