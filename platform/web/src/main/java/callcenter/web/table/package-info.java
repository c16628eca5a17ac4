/** Answers that are tables, for those who accept {@code text/csv}. */
@NullMarked
package callcenter.web.table;

import org.jspecify.annotations.NullMarked;
