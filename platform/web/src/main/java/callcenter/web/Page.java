package callcenter.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page number of this page, from 0
 * @param size most items a page may have
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    /** Most items one page may have. */
    public static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }
}
