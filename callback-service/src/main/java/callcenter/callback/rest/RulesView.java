package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.usecase.Rulebook;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the rules of promises.
 *
 * @param version promises made under it keep it until they are re-planned
 * @param kinds rules of every kind
 * @param desk calendar of all queues that have none of their own
 * @param desks calendars of others, by name
 */
public record RulesView(
        @Schema(examples = "3") int version,
        Map<PromiseKind, KindBody> kinds,
        DeskBody desk,
        Map<String, DeskBody> desks) {

    static RulesView of(Rulebook.Version version) {
        var spec = version.spec();
        var kinds = new EnumMap<PromiseKind, KindBody>(PromiseKind.class);
        Arrays.stream(PromiseKind.values()).forEach(kind -> kinds.put(kind, KindBody.of(spec.of(kind))));
        var desks = new LinkedHashMap<String, DeskBody>();
        spec.desks().forEach((name, desk) -> desks.put(name, DeskBody.of(desk)));
        return new RulesView(version.version(), kinds, DeskBody.of(spec.desk()), desks);
    }
}
