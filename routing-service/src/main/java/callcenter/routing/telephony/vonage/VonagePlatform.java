package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.TelephonyPlatform;
import callcenter.routing.usecase.PendingCommand;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands and questions to Vonage. */
@ApplicationScoped
class VonagePlatform implements TelephonyPlatform {
    static final String NAME = "vonage";
    /** We end the ringing ourselves; Vonage does it only if we cannot. */
    private static final Duration NET = Duration.ofSeconds(5);

    private final VonageApi api;
    private final VonageDialling dialling;
    private final HangUps hangUps;
    private final Leaders leaders;
    private final KnownLegs legs;
    private final VonageScripts scripts;
    private final VonageAddresses addresses;
    private final Duration customerRing;

    @Inject
    VonagePlatform(
            VonageApi api,
            VonageDialling dialling,
            HangUps hangUps,
            Leaders leaders,
            KnownLegs legs,
            VonageScripts scripts,
            VonageAddresses addresses,
            VonageConfig config) {
        this.api = api;
        this.dialling = dialling;
        this.hangUps = hangUps;
        this.leaders = leaders;
        this.legs = legs;
        this.scripts = scripts;
        this.addresses = addresses;
        customerRing = config.customerRing();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A script drives the leg that asked for it; commands are about other legs. */
    @Override
    public boolean answersCarryCommands() {
        return false;
    }

    /** A room stays open for whoever is left in it. */
    @Override
    public boolean endsAllLegs() {
        return false;
    }

    @Override
    public boolean answersSpeak() {
        return true;
    }

    /** The script of a leg that is consulted is the room of the agent who consults. */
    @Override
    public boolean isTold(TelephonyCommand command) {
        return !(command instanceof TelephonyCommand.Consult);
    }

    @Override
    public boolean canMonitor() {
        return true;
    }

    @Override
    public Optional<String> wrongEndpoint(String endpoint) {
        return VonageEndpoint.parse(endpoint).isPresent() ? Optional.empty() : Optional.of(VonageEndpoint.FORMS);
    }

    @Override
    public Uni<Delivery> send(PendingCommand command) {
        return Uni.createFrom().deferred(() -> switch (command.command()) {
            case TelephonyCommand.Offer offer -> offer(command, offer);
            case TelephonyCommand.Release ignored -> endOfAgent(command);
            case TelephonyCommand.Bridge bridge -> bring(command, bridge.reservation());
            case TelephonyCommand.Monitor monitor -> leaders.ring(command, monitor);
            case TelephonyCommand.StopMonitor stop -> leaders.letGo(command.callId(), stop.id());
            case TelephonyCommand.Consult ignored -> done();
            case TelephonyCommand.HandOver handOver -> handOver(command, handOver);
            case TelephonyCommand.DialCustomer dial -> dial(command, dial.number());
            case TelephonyCommand.Requeue ignored -> requeue(command);
            case TelephonyCommand.Hold ignored -> script(command, scripts.onHold(command.callId(), command.id(), 0));
            case TelephonyCommand.Resume ignored -> bring(command, command.reservation());
            case TelephonyCommand.Prompt prompt -> prompt(command, prompt.text());
            case TelephonyCommand.Announce announce -> announce(command, announce);
            case TelephonyCommand.Farewell farewell -> script(command, scripts.farewell(farewell.words()));
            case TelephonyCommand.HangUp ignored -> hangUp(command);
        });
    }

    @Override
    public Uni<LegStatus> lookUp(CallId call, String platformCallId) {
        return api.fetch(platformCallId)
                .map(answer -> answer.gone()
                        ? LegStatus.UNKNOWN
                        : VonageStatus.of(answer.required().path("status").asText()));
    }

    private Uni<Delivery> offer(PendingCommand command, TelephonyCommand.Offer offer) {
        return dialling.ring(
                command.id(),
                offer.endpoint(),
                offer.ringLimit().plus(NET),
                addresses.agentAnswered(command.callId(), offer.reservation(), 0),
                addresses.agentEvent(command.callId(), offer.reservation()));
    }

    private Uni<Delivery> dial(PendingCommand command, String number) {
        return dialling.ring(
                command.id(),
                number,
                customerRing,
                addresses.customerAnswered(command.callId(), 0),
                addresses.customerEvent(command.callId()));
    }

    /** The customer to the agent, whose leg is in the room already or will be in a moment. */
    private Uni<Delivery> bring(PendingCommand command, @Nullable ReservationId agent) {
        return agent == null ? refused("no agent is on the line") : script(command, scripts.conversation(agent));
    }

    /** The customer to the other agent in that agent's room, then the end of the leg of who handed over. */
    private Uni<Delivery> handOver(PendingCommand command, TelephonyCommand.HandOver handOver) {
        Uni<Delivery> alone = handOver.consulted() ? toOwnRoom(handOver.to()) : done();
        return alone.flatMap(delivery -> delivery instanceof Delivery.Refused
                        ? Uni.createFrom().item(delivery)
                        : bring(command, handOver.to()))
                .call(() -> endOfAgent(command))
                .call(() -> leftAlone(command));
    }

    /** Nobody is in their room any more. If that fails now, nothing is done twice for it: the end of the call lets them go. */
    private Uni<Delivery> leftAlone(PendingCommand command) {
        return leaders.letAllGo(command.callId()).onFailure().recoverWithUni(VonagePlatform::done);
    }

    /** From the room of the agent who consulted, so that the room of a customer's agent always is that agent's own. */
    private Uni<Delivery> toOwnRoom(ReservationId agent) {
        return legs.ofAgent(agent)
                .flatMap(leg -> leg.map(known -> script(known, scripts.conversation(agent)))
                        .orElseGet(() -> refused("the other agent's leg is not known")));
    }

    /** The customer first, who hears music at once. */
    private Uni<Delivery> requeue(PendingCommand command) {
        return script(command, scripts.waiting(command.callId(), command.id(), 0))
                .call(() -> endOfAgent(command))
                .call(() -> leaders.letAllGo(command.callId()));
    }

    private Uni<Delivery> hangUp(PendingCommand command) {
        return hangUps.end(Stream.of(command.platformCallId(), command.platformLegId())
                        .filter(Objects::nonNull)
                        .toList())
                .call(() -> leaders.letAllGo(command.callId()));
    }

    /** Words interrupt the music of a customer who waits, and are heard by the customer alone in a conversation. */
    private Uni<Delivery> prompt(PendingCommand command, String text) {
        String leg = command.platformCallId();
        if (leg == null) {
            return refused("the customer's leg is not known");
        }
        return command.reservation() == null
                ? script(command, scripts.prompt(command.callId(), text, command.id()))
                : api.talk(leg, object().put("text", text).put("language", Ncco.MANDARIN))
                        .map(VonageAnswer::delivery);
    }

    /** A caller who only just rang has no script yet that another one could replace: tried again. */
    private Uni<Delivery> announce(PendingCommand command, TelephonyCommand.Announce announce) {
        return script(command, scripts.announce(command.callId(), announce, command.id()))
                .flatMap(delivery -> delivery instanceof Delivery.Refused refused
                        ? Uni.createFrom().failure(new IllegalStateException(refused.reason()))
                        : Uni.createFrom().item(delivery));
    }

    /** Another script for the customer's leg. */
    private Uni<Delivery> script(PendingCommand command, Ncco script) {
        String leg = command.platformCallId();
        return leg == null ? refused("the customer's leg is not known") : script(leg, script);
    }

    private Uni<Delivery> script(String leg, Ncco script) {
        ObjectNode transfer = object().put("action", "transfer");
        transfer.putObject("destination").put("type", "ncco").set("ncco", script.actions());
        return api.change(leg, transfer).map(VonageAnswer::delivery);
    }

    private Uni<Delivery> endOfAgent(PendingCommand command) {
        return hangUps.end(Stream.ofNullable(command.platformLegId()).toList());
    }

    private static Uni<Delivery> done() {
        return Uni.createFrom().item(new Delivery.Done(null));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Uni<Delivery> refused(String reason) {
        return Uni.createFrom().item(new Delivery.Refused(reason, LegFailure.UNREACHABLE));
    }
}
