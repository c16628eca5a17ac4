package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.TelephonyPlatform;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** A platform that takes commands by request only, remembers them, and does per call what a test tells it. */
@Singleton
public class ScriptedPlatform implements TelephonyPlatform {

    static final String NAME = "scripted";

    private final ConcurrentHashMap<CallId, List<TelephonyCommand>> sent = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<CallId, Function<PendingCommand, Uni<Delivery>>> behaviour =
            new ConcurrentHashMap<>();
    private final ConcurrentHashMap<CallId, LegStatus> legs = new ConcurrentHashMap<>();
    private final List<CallId> lookedUp = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean answersCarryCommands() {
        return false;
    }

    @Override
    public boolean canMonitor() {
        return true;
    }

    @Override
    public Uni<Delivery> send(PendingCommand command) {
        sent.computeIfAbsent(command.callId(), call -> new CopyOnWriteArrayList<>())
                .add(command.command());
        return behaviour
                .getOrDefault(command.callId(), it -> Uni.createFrom().item(new Delivery.Done(null)))
                .apply(command);
    }

    @Override
    public Uni<LegStatus> lookUp(CallId call, String platformCallId) {
        lookedUp.add(call);
        return Uni.createFrom().item(legs.getOrDefault(call, LegStatus.LIVE));
    }

    void when(CallId call, Function<PendingCommand, Uni<Delivery>> how) {
        behaviour.put(call, how);
    }

    void says(CallId call, LegStatus status) {
        legs.put(call, status);
    }

    /** How often it was asked whether the call still stands. */
    long lookUps(CallId call) {
        return lookedUp.stream().filter(call::equals).count();
    }

    List<TelephonyCommand> sentFor(CallId call) {
        return List.copyOf(sent.getOrDefault(call, List.of()));
    }

    /** The last command of this kind for the call, as soon as there are so many. */
    <T extends TelephonyCommand> T await(CallId call, Class<T> kind, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> sentFor(call).stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .toList(),
                        commands -> commands.size() >= count)
                .get(count - 1);
    }

    <T extends TelephonyCommand> T await(CallId call, Class<T> kind) {
        return await(call, kind, 1);
    }
}
