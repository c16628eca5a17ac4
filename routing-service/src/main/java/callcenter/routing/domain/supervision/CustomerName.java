package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one addresses the customer, for as long as the call lasts.
 *
 * @param name null while it was not told
 */
record CustomerName(@Nullable String name) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.NameTold(String told)) -> Seen.become(new CustomerName(told));
            case Fact.Over(EndedBy ignored) -> Seen.become(new CustomerName(null));
            default -> nothing();
        };
    }

    @Override
    public CustomerName forTheNextAgent() {
        return this;
    }

    static Optional<CustomerName> of(List<Watch> watches) {
        return watches.stream()
                .filter(CustomerName.class::isInstance)
                .map(CustomerName.class::cast)
                .findFirst();
    }

    /** What stands in a sentence after the greeting; nothing while no name is known. */
    Words addressed() {
        return name == null ? Words.same("") : new Words("，" + name, ", " + name);
    }
}
