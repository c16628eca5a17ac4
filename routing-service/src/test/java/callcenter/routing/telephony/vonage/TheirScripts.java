package callcenter.routing.telephony.vonage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vonage.client.voice.TextToSpeechLanguage;
import com.vonage.client.voice.ncco.Action;
import com.vonage.client.voice.ncco.EventMethod;
import com.vonage.client.voice.ncco.NotifyAction;
import com.vonage.client.voice.ncco.TalkAction;
import java.util.Map;

/** Scripts that Vonage's own library writes. */
final class TheirScripts {

    private TheirScripts() {}

    /** Documented, and not in this version of the library. */
    record Wait(int timeout) implements Action {
        @Override
        public String getAction() {
            return "wait";
        }
    }

    static TalkAction mandarin(String words) {
        return TalkAction.builder(words)
                .language(TextToSpeechLanguage.CHINESE_MANDARIN)
                .build();
    }

    static TalkAction english(String words) {
        return TalkAction.builder(words)
                .language(TextToSpeechLanguage.UNITED_KINGDOM_ENGLISH)
                .build();
    }

    static TalkAction forEver(String words) {
        return TalkAction.builder(words)
                .language(TextToSpeechLanguage.CHINESE_MANDARIN)
                .loop(0)
                .build();
    }

    static NotifyAction asks(String path, Map<String, String> saying) {
        return NotifyAction.builder(saying, VonageScriptsTest.US + "/" + path)
                .eventMethod(EventMethod.POST)
                .build();
    }

    static void assertSame(Ncco written, Action... expected) throws Exception {
        var json = new ObjectMapper();
        var theirs = json.readTree(new com.vonage.client.voice.ncco.Ncco(expected).toJson());
        assertEquals(theirs, json.readTree(written.actions().toString()));
    }
}
