package callcenter.qa.domain.form;

/** A form that cannot be used for scoring: which field is wrong, and what would be right. */
public final class FormRefused extends RuntimeException {

    private final String field;

    FormRefused(String field, String whatWouldBeRight) {
        super(whatWouldBeRight);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
