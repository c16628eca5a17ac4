/** Telling others of promises that are not kept: what follows from an answer, or from none. Pure. */
@NullMarked
package callcenter.callback.domain.notice;

import org.jspecify.annotations.NullMarked;
