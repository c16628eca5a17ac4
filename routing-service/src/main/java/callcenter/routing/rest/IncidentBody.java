package callcenter.routing.rest;

import callcenter.routing.domain.nuisance.Incident;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call, and what happened in it. */
@Schema(name = "Incident", examples = "{\"callId\": \"call-78\", \"what\": \"shouted for the fun of it\"}")
public record IncidentBody(
        @NotBlank(message = "the id of a call") String callId,

        @NotBlank(message = "what happened, in words") @FreeText(max = 500)
        String what) {

    Incident toIncident() {
        return new Incident(Ids.call(callId), what.strip());
    }

    static IncidentBody of(Incident incident) {
        return new IncidentBody(incident.call().value(), incident.what());
    }
}
