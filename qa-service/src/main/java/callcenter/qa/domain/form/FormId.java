package callcenter.qa.domain.form;

/** Identifies a form across its versions. */
public record FormId(String value) {

    /** The form that every call is scored by. */
    public static final FormId SERVICE = new FormId("service");
}
