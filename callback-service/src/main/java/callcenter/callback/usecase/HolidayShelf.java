package callcenter.callback.usecase;

import callcenter.calendar.Holidays;
import callcenter.calendar.lists.HolidayLists;
import callcenter.callback.domain.rules.DeskSpec;
import callcenter.callback.domain.rules.RulesSpec;
import callcenter.callback.store.HolidayRows;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The lists of holidays at hand: those the configuration names, replaced by what arrived since, at whichever replica. */
@Singleton
final class HolidayShelf {

    private final Map<String, Holidays> configured;
    private final HolidayRows rows;
    private volatile Edition edition;

    HolidayShelf(RulesSpec rules, HolidayRows rows) {
        this.configured = named(rules);
        this.rows = rows;
        this.edition = new Edition(0, configured);
    }

    /** @param edition grows with every list that arrives */
    record Edition(long edition, Map<String, Holidays> byName) {}

    /** The lists that rules name, as they come with the product or lie in files. */
    static Map<String, Holidays> named(RulesSpec rules) {
        var lists = new HashMap<String, Holidays>();
        Stream.concat(Stream.of(rules.desk()), rules.desks().values().stream())
                .map(DeskSpec::holidays)
                .distinct()
                .filter(name -> !name.equals("none"))
                .forEach(name -> lists.put(name, HolidayLists.read(name)));
        return Map.copyOf(lists);
    }

    Edition now() {
        return edition;
    }

    /** Looks whether a list has arrived. */
    Uni<Edition> refresh(Mutiny.Session session) {
        return rows.edition(session)
                .flatMap(newest -> newest == edition.edition()
                        ? Uni.createFrom().item(edition)
                        : rows.newest(session).map(texts -> {
                            var lists = new HashMap<>(configured);
                            texts.forEach((name, text) ->
                                    lists.put(name, Holidays.parse(text.lines().toList())));
                            edition = new Edition(newest, Map.copyOf(lists));
                            return edition;
                        }));
    }
}
