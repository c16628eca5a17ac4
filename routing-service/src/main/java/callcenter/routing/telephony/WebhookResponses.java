package callcenter.routing.telephony;

import callcenter.routing.usecase.WebhookAnswer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** {@link WebhookAnswer} as an HTTP answer. */
public final class WebhookResponses {
    private static final int RETRY_AFTER_SECONDS = 2;

    private WebhookResponses() {}

    public static Response of(WebhookAnswer answer) {
        var response =
                Response.status(answer.status()).type(answer.contentType()).entity(answer.body());
        if (answer.status() == 503 || answer.status() == 429) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}
