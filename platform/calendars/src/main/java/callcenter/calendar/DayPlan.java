package callcenter.calendar;

/** What the published list says about a day. */
sealed interface DayPlan {

    /** Nothing: the desk serves as on every such weekday. */
    record Ordinary() implements DayPlan {}

    /** Nobody serves, whatever the weekday. */
    record Holiday(DayName name) implements DayPlan {}

    /** Worked in exchange for a day of this holiday, whatever the weekday. */
    record MakeUpDay(DayName name) implements DayPlan {}
}
