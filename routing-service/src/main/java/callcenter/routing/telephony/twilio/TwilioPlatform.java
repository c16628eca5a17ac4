package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.TelephonyPlatform;
import callcenter.routing.telephony.twilio.TwilioApi.Parameter;
import callcenter.routing.usecase.PendingCommand;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands and questions to Twilio. */
@ApplicationScoped
class TwilioPlatform implements TelephonyPlatform {
    static final String NAME = "twilio";
    private static final Parameter END = new Parameter("Status", "completed");

    private final TwilioApi api;
    private final TwilioOffers offers;
    private final TwilioDocuments documents;

    @Inject
    TwilioPlatform(TwilioApi api, TwilioOffers offers, TwilioDocuments documents) {
        this.api = api;
        this.offers = offers;
        this.documents = documents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean answersSpeak() {
        return true;
    }

    /** A document drives the leg that asked for it; commands are about other legs. */
    @Override
    public boolean answersCarryCommands() {
        return false;
    }

    /**
     * The document of the agent's leg connects it with the customer or with the agent who consults, or dials the
     * customer, as soon as the agent answers.
     */
    @Override
    public boolean isTold(TelephonyCommand command) {
        return switch (command) {
            case TelephonyCommand.Bridge ignored -> false;
            case TelephonyCommand.DialCustomer ignored -> false;
            case TelephonyCommand.Consult ignored -> false;
            default -> true;
        };
    }

    @Override
    public Uni<Delivery> send(PendingCommand command) {
        return Uni.createFrom().deferred(() -> switch (command.command()) {
            case TelephonyCommand.Offer offer -> offers.ring(command, offer);
            case TelephonyCommand.Release ignored -> release(command.platformLegId());
            case TelephonyCommand.Bridge ignored -> nothingToDo();
            case TelephonyCommand.DialCustomer ignored -> nothingToDo();
            case TelephonyCommand.Monitor ignored -> refused("a conversation between queues cannot be joined");
            case TelephonyCommand.StopMonitor ignored -> nothingToDo();
            case TelephonyCommand.Consult ignored -> nothingToDo();
            case TelephonyCommand.HandOver ignored -> release(command.platformLegId());
            case TelephonyCommand.Requeue ignored -> requeue(command);
            case TelephonyCommand.Hold ignored ->
                customersLeg(command).flatMap(leg -> redirect(leg, documents.hold(command.callId(), command.id())));
            case TelephonyCommand.Resume ignored ->
                redirect(command.platformLegId(), documents.fetch(command.callId(), command.id(), 0));
            case TelephonyCommand.Prompt prompt -> prompt(command, prompt.text());
            case TelephonyCommand.Announce announce -> announce(command, announce);
            case TelephonyCommand.Farewell farewell ->
                redirect(command.platformCallId(), documents.farewell(farewell.words()));
            case TelephonyCommand.HangUp ignored -> hangUp(command);
        });
    }

    @Override
    public Uni<LegStatus> lookUp(CallId call, String platformCallId) {
        return api.fetch(platformCallId)
                .map(answer -> answer.gone()
                        ? LegStatus.UNKNOWN
                        : TwilioStatus.of(answer.required().path("status").asText()));
    }

    private static Uni<Delivery> nothingToDo() {
        return Uni.createFrom().item(new Delivery.Done(null));
    }

    private Uni<Delivery> release(@Nullable String leg) {
        return leg == null ? nothingToDo() : end(leg);
    }

    /** The customer first: whoever is left alone in a conversation is asked what comes next, and hangs up. */
    private Uni<Delivery> requeue(PendingCommand command) {
        return redirect(command.platformCallId(), documents.waitAgain(command.callId(), command.id()))
                .call(() -> release(command.platformLegId()));
    }

    private Uni<Delivery> end(String leg) {
        return api.update(leg, END).map(answer -> {
            if (!answer.done() && !answer.gone()) {
                return new Delivery.Refused(answer.reason(), LegFailure.UNREACHABLE);
            }
            return new Delivery.Done(null);
        });
    }

    private Uni<Delivery> redirect(@Nullable String leg, String document) {
        if (leg == null) {
            return refused("the leg is not known");
        }
        return api.update(leg, new Parameter("Twiml", document))
                .map(answer -> answer.done()
                        ? new Delivery.Done(null)
                        : new Delivery.Refused(answer.reason(), LegFailure.UNREACHABLE));
    }

    /** Words reach a customer who waits; into a conversation Twilio cannot speak without cutting it. */
    private Uni<Delivery> prompt(PendingCommand command, String text) {
        return command.platformLegId() == null
                ? redirect(command.platformCallId(), documents.prompt(command.callId(), text, command.id()))
                : refused("the customer is in a conversation");
    }

    /** A call that only just rang cannot be redirected yet: tried again while the customer waits. */
    private Uni<Delivery> announce(PendingCommand command, TelephonyCommand.Announce announce) {
        return redirect(command.platformCallId(), documents.announce(command.callId(), announce, command.id()))
                .flatMap(delivery -> delivery instanceof Delivery.Refused refused
                        ? Uni.createFrom().failure(new IllegalStateException(refused.reason()))
                        : Uni.createFrom().item(delivery));
    }

    private static Uni<Delivery> refused(String reason) {
        return Uni.createFrom().item(new Delivery.Refused(reason, LegFailure.UNREACHABLE));
    }

    /** The customer first, so that nobody is left on the line. An outbound customer is the child of the agent's leg. */
    private Uni<Delivery> hangUp(PendingCommand command) {
        return children(command)
                .flatMap(children -> Multi.createFrom()
                        .items(Stream.concat(
                                        Stream.concat(Stream.ofNullable(command.platformCallId()), children.stream()),
                                        Stream.ofNullable(command.platformLegId()))
                                .distinct())
                        .onItem()
                        .transformToUniAndConcatenate(this::end)
                        .collect()
                        .last())
                .map(last -> last == null ? new Delivery.Done(null) : last);
    }

    private Uni<@Nullable String> customersLeg(PendingCommand command) {
        return command.platformCallId() != null
                ? Uni.createFrom().item(command.platformCallId())
                : children(command).map(children -> children.isEmpty() ? null : children.getFirst());
    }

    private Uni<List<String>> children(PendingCommand command) {
        return command.platformCallId() != null || command.platformLegId() == null
                ? Uni.createFrom().item(List.of())
                : api.live(new Parameter("ParentCallSid", Objects.requireNonNull(command.platformLegId())));
    }
}
