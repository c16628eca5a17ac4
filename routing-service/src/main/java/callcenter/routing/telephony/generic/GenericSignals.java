package callcenter.routing.telephony.generic;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.EventTime;
import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The platform's events as our signals. */
final class GenericSignals {
    private static final long LONGEST_SILENCE_MS = Duration.ofHours(1).toMillis();

    static final String INCOMING = "telephony.call.incoming.v1";

    private final PhoneNumbers numbers;

    GenericSignals(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    CallSignal of(CloudEvent event, Instant now) {
        CallId call = GenericCallId.ours(event.subject());
        Instant at = EventTime.of(event.time(), now);
        JsonNode data = event.data();
        return switch (event.type()) {
            case INCOMING -> incoming(event, call, at);
            case "telephony.agent.ringing.v1" -> new CallSignal.AgentRinging(call, reservation(data), at);
            case "telephony.agent.answered.v1" -> new CallSignal.AgentAnswered(call, reservation(data), at);
            case "telephony.agent.failed.v1" ->
                new CallSignal.AgentLegFailed(call, reservation(data), coded(LegFailure.class, data, "cause"), at);
            case "telephony.customer.answered.v1" -> new CallSignal.CustomerAnswered(call, at);
            case "telephony.customer.failed.v1" ->
                new CallSignal.CustomerNotReached(call, coded(NotReached.class, data, "cause"), at);
            case "telephony.customer.key-pressed.v1" -> new CallSignal.KeyPressed(call, key(data), at);
            case "telephony.bridge.failed.v1" -> new CallSignal.BridgeFailed(call, reservation(data), at);
            case "telephony.hold.failed.v1" -> new CallSignal.HoldFailed(call, at);
            case "telephony.resume.failed.v1" -> new CallSignal.ResumeFailed(call, at);
            case "telephony.speech.silent.v1" ->
                heard(call, data, Speech.CUSTOMER_SILENT, Speech.AGENT_SILENT, silent(data), at);
            case "telephony.speech.started.v1" ->
                heard(call, data, Speech.CUSTOMER_SPEAKS, Speech.AGENT_SPEAKS, Duration.ZERO, at);
            case "telephony.audio.lost.v1" ->
                new CallSignal.SpeechHeard(call, Speech.AGENT_AUDIO_LOST, silent(data), at);
            case "telephony.audio.restored.v1" ->
                new CallSignal.SpeechHeard(call, Speech.AGENT_AUDIO_BACK, Duration.ZERO, at);
            case "telephony.call.ended.v1" ->
                new CallSignal.Ended(
                        call, GenericPlatform.NAME, event.subject(), coded(EndedBy.class, data, "endedBy"), at);
            default -> throw Problem.invalid("type", event.type() + " is not an event we know");
        };
    }

    private CallSignal.Incoming incoming(CloudEvent event, CallId call, Instant at) {
        String number = dialable(text(event.data(), "from"));
        String dialled = text(event.data(), "to");
        return new CallSignal.Incoming(call, GenericPlatform.NAME, event.subject(), number, dialled, at);
    }

    private static CallSignal heard(
            CallId call, JsonNode data, Speech customers, Speech agents, Duration lasted, Instant at) {
        Speech speech = switch (coded(Side.class, data, "side")) {
            case CUSTOMER -> customers;
            case AGENT -> agents;
        };
        return new CallSignal.SpeechHeard(call, speech, lasted, at);
    }

    private static Duration silent(JsonNode data) {
        JsonNode value = data.get("silentMs");
        if (value == null || !value.isIntegralNumber() || value.asLong() < 0 || value.asLong() > LONGEST_SILENCE_MS) {
            throw Problem.invalid("data.silentMs", "must be how long it has lasted, 0 to " + LONGEST_SILENCE_MS);
        }
        return Duration.ofMillis(value.asLong());
    }

    private enum Side {
        CUSTOMER,
        AGENT
    }

    /** A number that nobody can dial is as good as a withheld one: the call is taken all the same. */
    @Nullable
    String dialable(@Nullable String text) {
        return numbers.parse(text) instanceof Dialable dialable ? dialable.number() : null;
    }

    private static ReservationId reservation(JsonNode data) {
        String id = text(data, "reservationId");
        if (id == null) {
            throw Problem.invalid("data.reservationId", "must be the id that the offer carried");
        }
        return new ReservationId(id);
    }

    private static String key(JsonNode data) {
        String key = text(data, "key");
        if (key == null || !key.matches("[0-9*#]")) {
            throw Problem.invalid("data.key", "must be one of 0 to 9, * and #");
        }
        return key;
    }

    private static <E extends Enum<E>> E coded(Class<E> type, JsonNode data, String field) {
        String value = text(data, field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("data." + field, "must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    static @Nullable String text(JsonNode data, String field) {
        JsonNode value = data.get(field);
        return value == null || !value.isTextual() || value.asText().isBlank() ? null : value.asText();
    }
}
