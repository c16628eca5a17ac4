package callcenter.routing.store;

import callcenter.events.EventCatalogue;
import callcenter.events.EventType;
import callcenter.events.call.CallEvent;
import callcenter.messaging.json.RowJson;
import callcenter.routing.domain.figures.CallHistory;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;

/**
 * Calls as the database tells their events: per call one text, an array of [type, facts] in the order of the events.
 * Reading them takes time that no event loop has.
 */
public record ToldCalls(List<String> calls) {

    /** Types of the events that are read. */
    static final List<String> TYPES = CallHistory.TOLD_BY.stream()
            .map(EventCatalogue::of)
            .map(EventType::name)
            .toList();

    private static final TypeReference<List<CallEvent>> EVENTS = new TypeReference<>() {};

    private static final RowJson JSON =
            new RowJson(names -> names.addMixIn(CallEvent.class, Typed.class).registerSubtypes(named()));

    public List<CallHistory> histories() {
        return calls.stream()
                .map(call -> CallHistory.of(JSON.read(call, EVENTS)))
                .toList();
    }

    private static NamedType[] named() {
        return CallHistory.TOLD_BY.stream()
                .map(payload ->
                        new NamedType(payload, EventCatalogue.of(payload).name()))
                .toArray(NamedType[]::new);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    private interface Typed {}
}
