package callcenter.calendar.lists;

import callcenter.calendar.Holidays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads lists of holidays: those that come with the product, or a file of the same form. */
public final class HolidayLists {

    private HolidayLists() {}

    /**
     * @param name {@code none}, a country such as {@code CN}, or the path of a file
     * @throws IllegalArgumentException when there is no such list, or it is wrong
     */
    public static Holidays read(String name) {
        if (name.equals("none")) {
            return Holidays.none();
        }
        try (var shipped = shipped(name)) {
            var text = shipped == null ? Files.readAllBytes(Path.of(name)) : shipped.readAllBytes();
            return Holidays.parse(
                    new String(text, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("holidays: there is no list and no file '" + name + "'", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("holidays of '" + name + "': " + wrong.getMessage(), wrong);
        }
    }

    private static @Nullable InputStream shipped(String name) {
        return name.matches("[A-Z]{2}")
                ? HolidayLists.class.getResourceAsStream("/calendars/" + name.toLowerCase(Locale.ROOT) + ".csv")
                : null;
    }
}
