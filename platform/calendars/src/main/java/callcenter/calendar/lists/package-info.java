/** Where lists of holidays are read from; apart, because rules read no files. */
@NullMarked
package callcenter.calendar.lists;

import org.jspecify.annotations.NullMarked;
