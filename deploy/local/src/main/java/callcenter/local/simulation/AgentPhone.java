package callcenter.local.simulation;

import java.time.Duration;

/** What an agent's phone does when it rings. */
public sealed interface AgentPhone {

    /** Rings for {@code after}, then is picked up. */
    record Answers(Duration after) implements AgentPhone {}

    /** Rings until the offer is taken back. */
    record NeverAnswers() implements AgentPhone {}

    /** Is refused by a button. */
    record Rejects() implements AgentPhone {}

    /** Cannot be dialled at all. */
    record Unreachable() implements AgentPhone {}

    static AgentPhone answersAfter(Duration after) {
        return new Answers(after);
    }
}
