package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.bulletin.Approved;
import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.domain.bulletin.BulletinId;
import callcenter.routing.domain.bulletin.Proposed;
import callcenter.routing.domain.call.Abandoned;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Completed;
import callcenter.routing.domain.call.Consulting;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Dialling;
import callcenter.routing.domain.call.Informed;
import callcenter.routing.domain.call.Listening;
import callcenter.routing.domain.call.Noting;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.OnHold;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.domain.call.Transferring;
import callcenter.routing.domain.call.TurnedAway;
import callcenter.routing.domain.call.Unreached;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.call.Withdrawn;
import callcenter.routing.domain.call.WrappingUp;
import callcenter.routing.domain.nuisance.Appealed;
import callcenter.routing.domain.nuisance.Expired;
import callcenter.routing.domain.nuisance.Lifted;
import callcenter.routing.domain.nuisance.Listed;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.domain.nuisance.Refused;
import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.supervision.Watch;
import callcenter.routing.domain.supervision.Watches;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** The stored form of domain values. Names are fixed here, so that classes may be renamed and old rows stay readable. */
final class StoredJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(Call.class, CallNames.class)
            .addMixIn(TelephonyCommand.class, CommandNames.class)
            .addMixIn(Requirement.class, RequirementNames.class)
            .addMixIn(LimitAction.class, LimitActionNames.class)
            .addMixIn(Bulletin.class, BulletinNames.class)
            .addMixIn(NuisanceNumber.class, NuisanceNames.class)
            .addMixIn(Watch.class, Named.class)
            .addMixIn(BulletinId.class, PlainText.class)
            .addMixIn(CallId.class, PlainText.class)
            .addMixIn(AgentId.class, PlainText.class)
            .addMixIn(QueueId.class, PlainText.class)
            .addMixIn(NuisanceId.class, PlainText.class)
            .addMixIn(ReservationId.class, PlainText.class)
            .addMixIn(CallRow.class, Row.class)
            .addMixIn(AgentRow.class, Row.class)
            .registerSubtypes(Watches.names().entrySet().stream()
                    .map(watch -> new NamedType(watch.getValue(), watch.getKey()))
                    .toArray(NamedType[]::new))
            .build();

    private StoredJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot be stored: " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Listening.class, name = "LISTENING"),
        @Type(value = Noting.class, name = "NOTING"),
        @Type(value = Waiting.class, name = "WAITING"),
        @Type(value = Offered.class, name = "OFFERED"),
        @Type(value = Dialling.class, name = "DIALLING"),
        @Type(value = Talking.class, name = "TALKING"),
        @Type(value = OnHold.class, name = "ON_HOLD"),
        @Type(value = Transferring.class, name = "TRANSFERRING"),
        @Type(value = Consulting.class, name = "CONSULTING"),
        @Type(value = WrappingUp.class, name = "WRAPPING_UP"),
        @Type(value = Completed.class, name = "COMPLETED"),
        @Type(value = Abandoned.class, name = "ABANDONED"),
        @Type(value = Deferred.class, name = "DEFERRED"),
        @Type(value = Informed.class, name = "INFORMED"),
        @Type(value = TurnedAway.class, name = "TURNED_AWAY"),
        @Type(value = Unreached.class, name = "NOT_REACHED"),
        @Type(value = Withdrawn.class, name = "WITHDRAWN"),
        @Type(value = Tombstone.class, name = "TOMBSTONE")
    })
    private interface CallNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = TelephonyCommand.Offer.class, name = "OFFER"),
        @Type(value = TelephonyCommand.Release.class, name = "RELEASE"),
        @Type(value = TelephonyCommand.Bridge.class, name = "BRIDGE"),
        @Type(value = TelephonyCommand.Requeue.class, name = "REQUEUE"),
        @Type(value = TelephonyCommand.Consult.class, name = "CONSULT"),
        @Type(value = TelephonyCommand.HandOver.class, name = "HAND_OVER"),
        @Type(value = TelephonyCommand.Monitor.class, name = "MONITOR"),
        @Type(value = TelephonyCommand.StopMonitor.class, name = "STOP_MONITOR"),
        @Type(value = TelephonyCommand.DialCustomer.class, name = "DIAL_CUSTOMER"),
        @Type(value = TelephonyCommand.Hold.class, name = "HOLD"),
        @Type(value = TelephonyCommand.Resume.class, name = "RESUME"),
        @Type(value = TelephonyCommand.Prompt.class, name = "PROMPT"),
        @Type(value = TelephonyCommand.Announce.class, name = "ANNOUNCE"),
        @Type(value = TelephonyCommand.Farewell.class, name = "FAREWELL"),
        @Type(value = TelephonyCommand.HangUp.class, name = "HANG_UP")
    })
    private interface CommandNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Requirement.AtLeast.class, name = "AT_LEAST"),
        @Type(value = Requirement.AllOf.class, name = "ALL_OF"),
        @Type(value = Requirement.AnyOf.class, name = "ANY_OF")
    })
    private interface RequirementNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = LimitAction.OverflowTo.class, name = "OVERFLOW"),
        @Type(value = LimitAction.OfferCallback.class, name = "OFFER_CALLBACK"),
        @Type(value = LimitAction.Capture.class, name = "CAPTURE")
    })
    private interface LimitActionNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Proposed.class, name = "PROPOSED"),
        @Type(value = Approved.class, name = "APPROVED"),
        @Type(value = callcenter.routing.domain.bulletin.Withdrawn.class, name = "WITHDRAWN")
    })
    private interface BulletinNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = callcenter.routing.domain.nuisance.Proposed.class, name = "PROPOSED"),
        @Type(value = Refused.class, name = "REFUSED"),
        @Type(value = Listed.class, name = "LISTED"),
        @Type(value = Appealed.class, name = "APPEALED"),
        @Type(value = Lifted.class, name = "LIFTED"),
        @Type(value = Expired.class, name = "EXPIRED")
    })
    private interface NuisanceNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    /** A row by the names of its columns, as the database makes JSON of it and reads it again. */
    @JsonAutoDetect(
            fieldVisibility = Visibility.NON_PRIVATE,
            getterVisibility = Visibility.NONE,
            isGetterVisibility = Visibility.NONE)
    @JsonNaming(SnakeCaseStrategy.class)
    private interface Row {}

    /** Ids are stored as the text they are. */
    private abstract static class PlainText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainText(String ignored) {}

        @JsonValue
        abstract String value();
    }
}
