package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.call.NormNote.Weight;
import java.util.ArrayList;
import java.util.List;

/** What a watch has seen by now, and what it says about it. */
record Seen(Watch next, List<NormNote> notes) {

    Seen {
        notes = List.copyOf(notes);
    }

    static Seen become(Watch next) {
        return new Seen(next, List.of());
    }

    Seen guided(String norm, String what, String detail, Moment moment) {
        return note(norm, what, Weight.GUIDED, detail, moment);
    }

    Seen fact(String norm, String what, String detail, Moment moment) {
        return note(norm, what, Weight.FACT, detail, moment);
    }

    Seen flag(String norm, String what, String detail, Moment moment) {
        return note(norm, what, Weight.FLAG, detail, moment);
    }

    private Seen note(String norm, String what, Weight weight, String detail, Moment moment) {
        var more = new ArrayList<>(notes);
        more.add(new NormNote(norm, what, weight, detail, moment.now()));
        return new Seen(next, more);
    }
}
