package callcenter.routing.telephony.generic;

import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.TelephonyCommand.Announce;
import callcenter.routing.domain.call.TelephonyCommand.Bridge;
import callcenter.routing.domain.call.TelephonyCommand.Consult;
import callcenter.routing.domain.call.TelephonyCommand.DialCustomer;
import callcenter.routing.domain.call.TelephonyCommand.Farewell;
import callcenter.routing.domain.call.TelephonyCommand.HandOver;
import callcenter.routing.domain.call.TelephonyCommand.HangUp;
import callcenter.routing.domain.call.TelephonyCommand.Hold;
import callcenter.routing.domain.call.TelephonyCommand.Monitor;
import callcenter.routing.domain.call.TelephonyCommand.Offer;
import callcenter.routing.domain.call.TelephonyCommand.Prompt;
import callcenter.routing.domain.call.TelephonyCommand.Release;
import callcenter.routing.domain.call.TelephonyCommand.Requeue;
import callcenter.routing.domain.call.TelephonyCommand.Resume;
import callcenter.routing.domain.call.TelephonyCommand.StopMonitor;
import callcenter.routing.usecase.PendingCommand;
import callcenter.web.Dialling;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command as the platform gets it: what every command says, and what only its type says. */
record GenericCommand(
        @JsonProperty String id,
        @JsonProperty String type,
        @JsonProperty String callId,
        @JsonProperty String platformCallId,
        @JsonProperty int order,
        @JsonProperty String expiresAt,
        @JsonAnyGetter Map<String, Object> details) {

    static GenericCommand of(PendingCommand pending) {
        return switch (pending.command()) {
            case Offer(var reservation, var endpoint, var ringLimit) ->
                of(
                        pending,
                        "offer",
                        Map.of(
                                "reservationId",
                                reservation.value(),
                                "endpoint",
                                endpoint,
                                "ringMs",
                                ringLimit.toMillis()));
            case Release(var reservation) -> of(pending, "release", Map.of("reservationId", reservation.value()));
            case Bridge(var reservation) -> of(pending, "bridge", Map.of("reservationId", reservation.value()));
            case Requeue(var reservation) -> of(pending, "requeue", Map.of("reservationId", reservation.value()));
            case Consult(var reservation) -> of(pending, "consult", Map.of("reservationId", reservation.value()));
            case HandOver(var from, var to, var ignored) ->
                of(pending, "hand-over", Map.of("reservationId", to.value(), "fromReservationId", from.value()));
            case Monitor(var id, var endpoint, var mode) ->
                of(pending, "monitor", Map.of("monitorId", id, "endpoint", endpoint, "mode", mode.name()));
            case StopMonitor(var id) -> of(pending, "stop-monitor", Map.of("monitorId", id));
            case DialCustomer(var number) -> of(pending, "dial", dialled(Dialling.of(number)));
            case Hold(var reason) -> of(pending, "hold", Map.of("reason", reason));
            case Resume() -> of(pending, "resume", Map.of());
            case Prompt(var text) -> of(pending, "prompt", Map.of("text", text));
            case Announce(var words, var key) -> of(pending, "announce", announced(words, key));
            case Farewell(var words) -> of(pending, "farewell", Map.of("texts", texts(words)));
            case HangUp() -> of(pending, "hang-up", Map.of());
        };
    }

    private static Map<String, Object> dialled(Dialling to) {
        return to.extension() == null
                ? Map.of("number", to.number())
                : Map.of("number", to.number(), "sendDigits", to.extension());
    }

    private static Map<String, Object> announced(Spoken words, @Nullable String key) {
        if (key == null) {
            return Map.of("texts", texts(words));
        }
        return key.length() == 1
                ? Map.of("texts", texts(words), "key", key)
                : Map.of("texts", texts(words), "keys", List.of(key.split("")));
    }

    private static Map<String, String> texts(Spoken words) {
        return Map.of("zh-CN", words.chinese(), "en", words.english());
    }

    private static GenericCommand of(PendingCommand pending, String type, Map<String, Object> details) {
        return new GenericCommand(
                pending.id(),
                type,
                pending.callId().value(),
                GenericCallId.theirs(pending),
                pending.order(),
                pending.expiresAt().toString(),
                details);
    }
}
