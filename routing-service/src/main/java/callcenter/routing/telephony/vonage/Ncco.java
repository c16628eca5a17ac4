package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.Spoken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;

/** Writes one script for a leg, action by action; a leg whose script is at its end is hung up. */
final class Ncco {
    static final String MANDARIN = "cmn-CN";
    private static final String ENGLISH = "en-GB";

    private final ArrayNode actions = JsonNodeFactory.instance.arrayNode();

    /** In Mandarin and in English. */
    Ncco talk(Spoken words) {
        add("talk").put("text", words.chinese()).put("language", MANDARIN);
        add("talk").put("text", words.english()).put("language", ENGLISH);
        return this;
    }

    /** The same, ending as soon as a key is pressed; an {@link #input} must follow. */
    Ncco talkOver(Spoken words) {
        add("talk").put("text", words.chinese()).put("language", MANDARIN).put("bargeIn", true);
        add("talk").put("text", words.english()).put("language", ENGLISH).put("bargeIn", true);
        return this;
    }

    /** Waits so long for one key, and tells it, or that there was none; the answer replaces the rest. */
    Ncco input(URI pressed, int seconds) {
        ObjectNode action = add("input").put("eventMethod", "POST");
        action.putArray("eventUrl").add(pressed.toString());
        action.putArray("type").add("dtmf");
        action.putObject("dtmf").put("timeOut", seconds).put("maxDigits", 1);
        return this;
    }

    /** What somebody wrote, in the language they wrote it. */
    Ncco talk(String sentence) {
        add("talk").put("text", sentence).put("language", MANDARIN);
        return this;
    }

    Ncco talkForEver(Spoken words) {
        add("talk").put("text", words.chinese()).put("language", MANDARIN).put("loop", 0);
        return this;
    }

    Ncco stream(URI audio) {
        add("stream").putArray("streamUrl").add(audio.toString());
        return this;
    }

    Ncco streamForEver(URI audio) {
        add("stream").put("loop", 0).putArray("streamUrl").add(audio.toString());
        return this;
    }

    Ncco pause(int seconds) {
        add("wait").put("timeout", seconds);
        return this;
    }

    /** Asks what to do now; the answer replaces the rest, which is only heard when there is none. */
    Ncco ask(URI whom, Map<String, String> saying) {
        ObjectNode action = add("notify").put("eventMethod", "POST");
        action.putArray("eventUrl").add(whom.toString());
        ObjectNode payload = action.putObject("payload");
        saying.forEach(payload::put);
        return this;
    }

    /** Talks to whoever is in this room. */
    Ncco conversation(String room) {
        add("conversation").put("name", room);
        return this;
    }

    /** Hears whoever is in this room, and is heard by nobody. */
    Ncco listen(String room) {
        add("conversation").put("name", room).put("mute", true);
        return this;
    }

    /** Hears whoever is in this room, and is heard by this leg alone. */
    Ncco whisper(String room, String leg) {
        add("conversation").put("name", room).putArray("canSpeak").add(leg);
        return this;
    }

    ArrayNode actions() {
        return actions;
    }

    private ObjectNode add(String action) {
        return actions.addObject().put("action", action);
    }
}
