package callcenter.routing.telephony.generic;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.routing.usecase.PendingCommand;
import callcenter.routing.usecase.WebhookAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the platform is answered and sent, as JSON. */
final class GenericAnswers {
    private static final long ASK_AGAIN_MS = 5_000;
    private static final String NEVER = "9999-12-31T23:59:59Z";
    private static final String SORRY =
            "系统故障，请稍候，我们也会给您回电。 We are having difficulties. Please hold; we will also call you back.";

    private final ObjectMapper json;

    GenericAnswers(ObjectMapper json) {
        this.json = json;
    }

    WebhookAnswer recorded(CallSnapshot call, List<PendingCommand> commands) {
        return answer(body(call.id(), commands.stream().map(GenericCommand::of).toList()));
    }

    /**
     * For a caller while nothing can be recorded: told so, kept on the line, and asked for again. It is the same at every
     * repeat, so that the platform says it once.
     */
    WebhookAnswer keepOnTheLine(CallId call, String platformCallId) {
        Map<String, Object> body = body(
                call,
                List.of(
                        stopgap(call, platformCallId, 1, "prompt", Map.of("text", SORRY)),
                        stopgap(call, platformCallId, 2, "hold", Map.of("reason", "system"))));
        body.put("askAgainMs", ASK_AGAIN_MS);
        return answer(body);
    }

    private static GenericCommand stopgap(
            CallId call, String platformCallId, int order, String type, Map<String, Object> details) {
        String id = "stopgap-" + call + "-" + order;
        return new GenericCommand(id, type, call.value(), platformCallId, order, NEVER, details);
    }

    /** The body that carries a command by request. */
    String request(PendingCommand command) {
        return write(Map.of("commands", List.of(GenericCommand.of(command))));
    }

    private static Map<String, Object> body(CallId call, List<GenericCommand> commands) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("callId", call.value());
        body.put("commands", commands);
        return body;
    }

    private WebhookAnswer answer(Map<String, Object> body) {
        return new WebhookAnswer(200, "application/json", write(body));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Commands are plain values and can always be written", e);
        }
    }
}
