package callcenter.callback.store;

import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.BreakReason;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.PromiseState;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The shape of a stored state; the name in {@code is} is part of the format and outlives the class's name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StateBody.Planned.class, name = "planned"),
    @JsonSubTypes.Type(value = StateBody.Escalated.class, name = "escalated"),
    @JsonSubTypes.Type(value = StateBody.CustomerOnLine.class, name = "customer-on-line"),
    @JsonSubTypes.Type(value = StateBody.Requested.class, name = "requested"),
    @JsonSubTypes.Type(value = StateBody.Talking.class, name = "talking"),
    @JsonSubTypes.Type(value = StateBody.AwaitingWrapUp.class, name = "awaiting-wrap-up"),
    @JsonSubTypes.Type(value = StateBody.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = StateBody.Waived.class, name = "waived"),
    @JsonSubTypes.Type(value = StateBody.Broken.class, name = "broken")
})
sealed interface StateBody {

    PromiseState toState();

    static StateBody of(PromiseState state) {
        return switch (state) {
            case PromiseState.Planned planned -> new Planned(planned.nextAttemptAt());
            case PromiseState.Escalated escalated -> new Escalated();
            case PromiseState.CustomerOnLine line -> CustomerOnLine.of(line);
            case PromiseState.Requested requested ->
                new Requested(requested.attempt().value(), requested.requestedAt());
            case PromiseState.Talking talking -> new Talking(talking.attempt().value());
            case PromiseState.AwaitingWrapUp waiting ->
                new AwaitingWrapUp(waiting.attempt().value(), Talk.of(waiting.conversation()));
            case PromiseState.Kept kept -> new Kept(Talk.of(kept.conversation()));
            case PromiseState.Waived waived -> new Waived(waived.by(), waived.reason(), waived.at());
            case PromiseState.Broken broken -> new Broken(broken.reason(), broken.at());
        };
    }

    record Planned(Instant nextAttemptAt) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Planned(nextAttemptAt);
        }
    }

    record Escalated() implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Escalated();
        }
    }

    record CustomerOnLine(
            String callId,
            Instant since,
            @Nullable Instant resumeAt,
            @Nullable String confirmedBy,
            @Nullable Talk talk) implements StateBody {

        static CustomerOnLine of(PromiseState.CustomerOnLine line) {
            var talked = line.talked();
            return new CustomerOnLine(
                    line.callId(),
                    line.since(),
                    line.resumeAt(),
                    line.confirmedBy(),
                    talked == null ? null : Talk.of(talked));
        }

        @Override
        public PromiseState toState() {
            return new PromiseState.CustomerOnLine(
                    callId, since, resumeAt, confirmedBy, talk == null ? null : talk.toConversation());
        }
    }

    record Requested(String attemptId, Instant requestedAt) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Requested(new AttemptId(attemptId), requestedAt);
        }
    }

    record Talking(String attemptId) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Talking(new AttemptId(attemptId));
        }
    }

    record AwaitingWrapUp(String attemptId, Talk talk) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.AwaitingWrapUp(new AttemptId(attemptId), talk.toConversation());
        }
    }

    record Kept(Talk talk) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Kept(talk.toConversation());
        }
    }

    record Waived(String by, String reason, Instant at) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Waived(by, reason, at);
        }
    }

    record Broken(BreakReason reason, Instant at) implements StateBody {
        @Override
        public PromiseState toState() {
            return new PromiseState.Broken(reason, at);
        }
    }

    /** A conversation. */
    record Talk(String callId, String agentId, long talkMs, Instant endedAt) {

        static Talk of(Conversation conversation) {
            return new Talk(
                    conversation.callId(),
                    conversation.agentId(),
                    conversation.talk().toMillis(),
                    conversation.endedAt());
        }

        Conversation toConversation() {
            return new Conversation(callId, agentId, Duration.ofMillis(talkMs), endedAt);
        }
    }
}
