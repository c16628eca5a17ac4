package callcenter.qa.domain.evaluation;

/**
 * A fact under the form item that looked for it (QUA-2).
 *
 * @param item form item
 * @param norm norm id
 * @param points points lost; 0 for a remark, and for a fault whose item was already lost
 */
public record Finding(String item, String norm, int points, Fact fact) {

    public boolean costsPoints() {
        return points > 0;
    }

    Finding costing(int other) {
        return new Finding(item, norm, other, fact);
    }
}
