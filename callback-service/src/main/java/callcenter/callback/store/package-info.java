/** Promises as rows: columns for what is searched, JSON for the rest. */
@NullMarked
package callcenter.callback.store;

import org.jspecify.annotations.NullMarked;
