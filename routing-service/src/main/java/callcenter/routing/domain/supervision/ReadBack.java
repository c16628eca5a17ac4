package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Phone, address, amount and time are read back; until then they are unconfirmed (CAL-20).
 *
 * @param unconfirmed what was taken and not read back
 */
record ReadBack(Set<Act.Datum> unconfirmed) implements Watch {

    ReadBack {
        unconfirmed = Set.copyOf(unconfirmed);
    }

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.DatumTaken(Act.Datum datum))
            when !unconfirmed.contains(datum) ->
                Seen.become(new ReadBack(with(datum))).fact("CAL-20", "datum-taken", datum.name(), moment);
            case Fact.Acted(Act.DatumReadBack(Act.Datum datum))
            when unconfirmed.contains(datum) ->
                Seen.become(new ReadBack(without(datum))).fact("CAL-20", "read-back", datum.name(), moment);
            case Fact.Over(EndedBy ignored)
            when !unconfirmed.isEmpty() ->
                Seen.become(new ReadBack(Set.of())).flag("CAL-20", "not-read-back", listed(), moment);
            default -> nothing();
        };
    }

    private Set<Act.Datum> with(Act.Datum datum) {
        var more = new TreeSet<>(unconfirmed);
        more.add(datum);
        return more;
    }

    private Set<Act.Datum> without(Act.Datum datum) {
        var fewer = new TreeSet<>(unconfirmed);
        fewer.remove(datum);
        return fewer;
    }

    private String listed() {
        return unconfirmed.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Unconfirmed is unconfirmed, whoever took it. */
    @Override
    public ReadBack forTheNextAgent() {
        return this;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return !moment.onTheLine()
                ? List.of()
                : unconfirmed.stream()
                        .sorted()
                        .map(datum -> Guide.now(Wording.READ_BACK, moment.now()).with("datum", words(datum)))
                        .toList();
    }

    private static Words words(Act.Datum datum) {
        return switch (datum) {
            case PHONE -> new Words("电话号码", "phone number");
            case ADDRESS -> new Words("地址", "address");
            case AMOUNT -> new Words("金额", "amount");
            case TIME -> new Words("时间", "time");
        };
    }
}
