package callcenter.qa.store;

import callcenter.messaging.json.RowJson;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Observation;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/**
 * How the domain is written in rows. Names here are part of the stored data: a renamed observation keeps its old name
 * below.
 */
final class StoredJson {

    private static final RowJson JSON = new RowJson(names ->
            names.addMixIn(Observation.class, NamedObservation.class).addMixIn(AgentId.class, BareValue.class));

    private StoredJson() {}

    static String write(Object value) {
        return JSON.write(value);
    }

    static <T> List<T> readList(String json, TypeReference<List<T>> type) {
        return JSON.read(json, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Observation.Offered.class, name = "offered"),
        @JsonSubTypes.Type(value = Observation.OfferEnded.class, name = "offer-ended"),
        @JsonSubTypes.Type(value = Observation.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Observation.HoldStarted.class, name = "hold-started"),
        @JsonSubTypes.Type(value = Observation.HoldOverdue.class, name = "hold-overdue"),
        @JsonSubTypes.Type(value = Observation.HoldEnded.class, name = "hold-ended"),
        @JsonSubTypes.Type(value = Observation.Ended.class, name = "ended"),
        @JsonSubTypes.Type(value = Observation.WrapUpOverdue.class, name = "wrap-up-overdue"),
        @JsonSubTypes.Type(value = Observation.WrappedUp.class, name = "wrapped-up"),
        @JsonSubTypes.Type(value = Observation.NormNoted.class, name = "norm-noted")
    })
    private interface NamedObservation {}

    private abstract static class BareValue {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // a mix-in: only its signature counts
        BareValue(String value) {}

        @JsonValue
        abstract String value();
    }
}
