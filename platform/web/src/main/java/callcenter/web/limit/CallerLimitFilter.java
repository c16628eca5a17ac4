package callcenter.web.limit;

import callcenter.web.Problem;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * 429 for a caller who asks too much. A stream counts when it is opened. Who has no token is not counted here: signed
 * webhooks have limits of their own, and everything else is refused. Made at the first request, since filters are wired
 * before there is a database to take the time from.
 */
@ApplicationScoped
class CallerLimitFilter {
    private final CallerLimits limits;
    private final CurrentIdentityAssociation identities;

    CallerLimitFilter(RateLimitSettings settings, InstantSource clock, CurrentIdentityAssociation identities) {
        this.limits = new CallerLimits(new Rate(settings.burst(), settings.perSecond()), clock);
        this.identities = identities;
    }

    @ServerRequestFilter
    Uni<Void> check() {
        return identities
                .getDeferredIdentity()
                .invoke(identity -> {
                    if (!identity.isAnonymous()) {
                        require(limits.take(subject(identity)));
                    }
                })
                .replaceWithVoid();
    }

    private static void require(Duration wait) {
        if (!wait.isZero()) {
            throw Problem.tooMany("You ask more often than this service answers one person.", wait);
        }
    }

    private static String subject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
