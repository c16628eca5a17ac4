/**
 * Rows and queries. The session is always handed in, so that one transaction spans evidence, evaluation and events.
 */
@NullMarked
package callcenter.qa.store;

import org.jspecify.annotations.NullMarked;
