package callcenter.callback.usecase;

/** When a promise would be due depends on holidays that are not published, or not loaded. */
public final class CalendarMissing extends RuntimeException {

    CalendarMissing(int year) {
        super("the holidays of " + year + " are not loaded");
    }
}
