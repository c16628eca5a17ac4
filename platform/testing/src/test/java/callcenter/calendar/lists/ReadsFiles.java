package callcenter.calendar.lists;

/** Stands for the part of the calendars that rules must not know. */
public final class ReadsFiles {

    private ReadsFiles() {}

    public static void read() {}
}
