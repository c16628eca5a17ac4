package callcenter.events;

/**
 * One kind of event.
 *
 * @param name    CloudEvents {@code type}: {@code callcenter.<noun>.<past-verb>.v<n>}
 * @param topic   where it is published
 * @param payload the record that carries it
 */
public record EventType(String name, Topic topic, Class<? extends Event> payload) {

    /** Class-path location of the JSON Schema; fields with {@code "x-personal": true} never enter the journal. */
    public String schemaResource() {
        return "/callcenter/events/schemas/" + name + ".json";
    }

    /** Class-path location of the golden example, decoded by every later release. */
    public String exampleResource() {
        return "/callcenter/events/examples/" + name + ".json";
    }
}
