package callcenter.local.simulation.twilio;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.w3c.dom.Element;

/** Plays the documents of one leg until it ends. */
final class Script implements Runnable {

    private static final Duration SPEECH = Duration.ofMillis(200);
    private static final Map<String, String> NOTHING_MORE = Map.of();

    private final TwilioPlatform platform;
    private final Leg leg;
    private final String first;

    Script(TwilioPlatform platform, Leg leg, String first) {
        this.platform = platform;
        this.leg = leg;
        this.first = first;
    }

    @Override
    public void run() {
        Optional<String> document = Optional.of(first);
        while (document.isPresent() && leg.live()) {
            document = next(document.get());
        }
        leg.hangUp(); // the document has no more verbs
    }

    private Optional<String> next(String document) {
        try {
            return play(document);
        } catch (Disturbed disturbed) {
            leg.settle();
            return disturbed.by() instanceof Disturbance.Redirected(String other)
                    ? Optional.of(other)
                    : Optional.empty();
        } catch (IOException e) {
            platform.complain(leg, e);
            return Optional.empty();
        }
    }

    /** The document that follows, if one does. */
    private Optional<String> play(String document) throws IOException, Disturbed {
        for (Element verb : Twiml.verbs(document)) {
            switch (verb.getTagName()) {
                case "Say", "Play" -> leg.pause(SPEECH);
                case "Pause" -> leg.pause(seconds(verb, "length", 1));
                case "Gather" -> {
                    if (pressed(verb)) {
                        return fetch(verb.getAttribute("action"), Map.of("Digits", "1"));
                    }
                }
                case "Redirect" -> {
                    return fetch(verb.getTextContent().trim(), NOTHING_MORE);
                }
                case "Hangup" -> {
                    return Optional.empty();
                }
                case "Enqueue" -> {
                    var result = enqueue(verb);
                    if (verb.hasAttribute("action")) {
                        return fetch(verb.getAttribute("action"), result);
                    }
                }
                case "Dial" -> {
                    var result = dial(verb);
                    if (verb.hasAttribute("action")) {
                        return fetch(verb.getAttribute("action"), result);
                    }
                }
                default -> throw new IOException("a verb that is not simulated: " + verb.getTagName());
            }
        }
        return Optional.empty();
    }

    /** Whether a key was pressed while this was said, or within the time after it. */
    private boolean pressed(Element verb) throws Disturbed, IOException {
        for (Element said : Twiml.children(verb)) {
            if (!said.getTagName().equals("Say")) {
                throw new IOException("not simulated while keys are awaited: " + said.getTagName());
            }
            leg.pause(SPEECH);
        }
        if (leg.ratherCalledBack()) {
            return true;
        }
        leg.pause(seconds(verb, "timeout", 5));
        return false;
    }

    private Map<String, String> enqueue(Element verb) throws Disturbed {
        String queue = verb.getTextContent().trim();
        var place = platform.queues().enter(queue);
        Thread music = Thread.startVirtualThread(() -> listen(verb.getAttribute("waitUrl"), place));
        Optional<Bridge> bridge = Optional.empty();
        try {
            bridge = Optional.of(leg.await(place));
            leg.meets(bridge.get());
            leg.await(bridge.get().over());
            return Map.of("QueueResult", "bridged", "QueueTime", "1");
        } catch (Disturbed disturbed) {
            platform.queues().leave(queue, place);
            if (!place.cancel(false)) {
                place.join().end(); // taken in this very moment
            }
            tell(verb, Map.of("QueueResult", result(disturbed, bridge.isPresent()), "QueueTime", "1"));
            throw disturbed;
        } finally {
            music.interrupt();
        }
    }

    private static String result(Disturbed disturbed, boolean bridged) {
        return switch (disturbed.by()) {
            case Disturbance.HungUp ignored -> bridged ? "bridged" : "hangup";
            case Disturbance.Redirected ignored -> bridged ? "redirected-from-bridged" : "redirected";
        };
    }

    /** What a waiting leg hears: documents of pauses, until somebody takes the leg or a document hangs up. */
    private void listen(String waitUrl, CompletableFuture<Bridge> place) {
        try {
            Optional<String> document = fetch(waitUrl, Map.of("QueueTime", "0"));
            while (document.isPresent() && leg.live() && !place.isDone()) {
                document = hear(document.get());
            }
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                platform.complain(leg, e);
                leg.hangUp();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // taken, moved or gone
        }
    }

    private Optional<String> hear(String document) throws IOException, InterruptedException {
        for (Element verb : Twiml.verbs(document)) {
            switch (verb.getTagName()) {
                case "Say", "Play" -> Thread.sleep(SPEECH);
                case "Pause" -> Thread.sleep(seconds(verb, "length", 1));
                case "Redirect" -> {
                    return fetch(verb.getTextContent().trim(), Map.of("QueueTime", "1"));
                }
                case "Hangup" -> leg.hangUp();
                default -> throw new IOException("not allowed while waiting: " + verb.getTagName());
            }
        }
        return Optional.empty();
    }

    private Map<String, String> dial(Element verb) throws Disturbed, IOException {
        Element noun = Twiml.children(verb).getFirst();
        return switch (noun.getTagName()) {
            case "Queue" -> dialQueue(verb, noun.getTextContent().trim());
            case "Number" -> dialNumber(verb, noun);
            default -> throw new IOException("a noun that is not simulated: " + noun.getTagName());
        };
    }

    private Map<String, String> dialQueue(Element verb, String queue) throws Disturbed {
        if (!platform.queues().exists(queue)) {
            return Map.of("DialCallStatus", "failed");
        }
        var bridge = new Bridge();
        CompletableFuture<Bridge> place;
        try {
            do {
                var customer = platform.queues().dial(queue);
                if (!leg.awaits(customer, seconds(verb, "timeout", 30)) && customer.cancel(false)) {
                    return Map.of("DialCallStatus", "no-answer");
                }
                place = customer.join().taken();
            } while (!place.complete(bridge)); // that one left in this very moment: the next, please
            leg.meets(bridge);
            leg.await(bridge.over());
            return Map.of("DialCallStatus", "completed", "DialCallDuration", bridge.seconds());
        } catch (Disturbed disturbed) {
            bridge.end();
            if (disturbed.by() instanceof Disturbance.HungUp) {
                tell(verb, Map.of("DialCallStatus", "completed", "DialCallDuration", bridge.seconds()));
            }
            throw disturbed;
        }
    }

    private Map<String, String> dialNumber(Element verb, Element noun) throws Disturbed {
        var bridge = new Bridge();
        Leg child = platform.dialChild(
                leg, verb.getAttribute("callerId"), noun.getTextContent().trim(), noun.getAttribute("statusCallback"));
        try {
            LegStatus outcome = leg.await(platform.parties().ring(child, seconds(verb, "timeout", 30), bridge));
            if (outcome != LegStatus.IN_PROGRESS) {
                return Map.of("DialCallStatus", outcome.toString(), "DialCallSid", child.sid());
            }
            leg.await(bridge.over());
            return ended(child, bridge);
        } catch (Disturbed disturbed) {
            bridge.end();
            if (child.status() != LegStatus.IN_PROGRESS) {
                child.become(LegStatus.CANCELED);
            }
            if (disturbed.by() instanceof Disturbance.HungUp) {
                tell(verb, ended(child, bridge));
            }
            throw disturbed;
        }
    }

    private static Map<String, String> ended(Leg child, Bridge bridge) {
        return Map.of("DialCallStatus", "completed", "DialCallSid", child.sid(), "DialCallDuration", bridge.seconds());
    }

    /** Requests the action of a verb that the leg left; what is answered does not matter any more. */
    private void tell(Element verb, Map<String, String> result) {
        if (verb.hasAttribute("action")) {
            platform.tell(leg, verb.getAttribute("action"), parameters(result));
        }
    }

    private Optional<String> fetch(String address, Map<String, String> more) throws IOException {
        return Optional.of(platform.fetch(address, parameters(more)));
    }

    private Map<String, String> parameters(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(leg.parameters());
        all.putAll(more);
        return all;
    }

    private static Duration seconds(Element verb, String attribute, int otherwise) {
        String given = verb.getAttribute(attribute);
        return Duration.ofSeconds(given.isEmpty() ? otherwise : Long.parseLong(given));
    }
}
