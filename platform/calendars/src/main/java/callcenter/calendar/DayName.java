package callcenter.calendar;

/** What people call a holiday, in the languages the centre speaks. */
public record DayName(String chinese, String english) {}
