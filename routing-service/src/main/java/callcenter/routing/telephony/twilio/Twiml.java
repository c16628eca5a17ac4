package callcenter.routing.telephony.twilio;

import callcenter.routing.domain.call.Spoken;
import callcenter.web.Dialling;
import java.io.StringWriter;
import java.net.URI;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one TwiML document, verb by verb. */
final class Twiml {
    /** A switchboard hears no keys while it answers: two seconds, in steps of half a second. */
    private static final String GREETING = "wwww";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Twiml() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("No XML writer", e);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Response");
        });
    }

    /** In Mandarin and in English. */
    Twiml say(Spoken words) {
        return say("zh-CN", words.chinese()).say("en-GB", words.english());
    }

    /** Says this and tells {@code pressed} the key that is pressed meanwhile or within that time; goes on without one. */
    Twiml gather(URI pressed, int seconds, Spoken words) {
        write(() -> {
            xml.writeStartElement("Gather");
            xml.writeAttribute("input", "dtmf");
            xml.writeAttribute("numDigits", "1");
            xml.writeAttribute("timeout", Integer.toString(seconds));
            xml.writeAttribute("action", pressed.toString());
        });
        return say(words).write(xml::writeEndElement);
    }

    private Twiml say(String language, String sentence) {
        return write(() -> {
            xml.writeStartElement("Say");
            xml.writeAttribute("language", language);
            xml.writeCharacters(sentence);
            xml.writeEndElement();
        });
    }

    /** What somebody wrote, in the language they wrote it. */
    Twiml say(String sentence) {
        return say("zh-CN", sentence);
    }

    Twiml pause(int seconds) {
        return write(() -> {
            xml.writeEmptyElement("Pause");
            xml.writeAttribute("length", Integer.toString(seconds));
        });
    }

    Twiml redirect(URI target) {
        return write(() -> {
            xml.writeStartElement("Redirect");
            xml.writeAttribute("method", "POST");
            xml.writeCharacters(target.toString());
            xml.writeEndElement();
        });
    }

    Twiml hangUp() {
        return write(() -> xml.writeEmptyElement("Hangup"));
    }

    /** Waits in the queue by the document at {@code waiting}; whoever leaves it asks {@code left} what to do. */
    Twiml enqueue(String queue, URI left, URI waiting) {
        return write(() -> {
            xml.writeStartElement("Enqueue");
            xml.writeAttribute("action", left.toString());
            xml.writeAttribute("waitUrl", waiting.toString());
            xml.writeCharacters(queue);
            xml.writeEndElement();
        });
    }

    /** Talks to who comes to wait in the queue within that time; when that ends this leg asks {@code ended} what to do. */
    Twiml dialQueue(URI ended, int seconds, String queue) {
        return write(() -> {
            xml.writeStartElement("Dial");
            xml.writeAttribute("action", ended.toString());
            xml.writeAttribute("timeout", Integer.toString(seconds));
            xml.writeStartElement("Queue");
            xml.writeCharacters(queue);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** Rings the number, then keys the extension in, and talks to who answers; {@code progress} hears how it goes. */
    Twiml dialNumber(URI ended, String callerId, long ringSeconds, Dialling to, URI progress) {
        return write(() -> {
            xml.writeStartElement("Dial");
            xml.writeAttribute("action", ended.toString());
            xml.writeAttribute("callerId", callerId);
            xml.writeAttribute("timeout", Long.toString(ringSeconds));
            xml.writeStartElement("Number");
            xml.writeAttribute("statusCallback", progress.toString());
            xml.writeAttribute("statusCallbackEvent", "initiated ringing answered completed");
            if (to.extension() != null) {
                xml.writeAttribute("sendDigits", GREETING + to.extension());
            }
            xml.writeCharacters(to.number());
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** Ends the document. */
    String end() {
        write(xml::writeEndDocument);
        return text.toString();
    }

    private Twiml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
