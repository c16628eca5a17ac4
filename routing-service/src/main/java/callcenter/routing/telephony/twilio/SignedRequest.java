package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A request as it came in, not proven yet. */
public class SignedRequest {
    @HeaderParam(TwilioSignature.HEADER)
    @Nullable
    String signature;

    @PathParam("call")
    @Nullable
    String call;

    @PathParam("reservation")
    @Nullable
    String reservation;

    @Context
    UriInfo uri;

    String pathAndQuery() {
        URI seen = uri.getRequestUri();
        return seen.getRawPath() + (seen.getRawQuery() == null ? "" : "?" + seen.getRawQuery());
    }

    CallId call() {
        return new CallId(call);
    }

    ReservationId reservation() {
        return new ReservationId(reservation);
    }
}
