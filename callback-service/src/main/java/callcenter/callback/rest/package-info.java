/** Promises over HTTP: made, listed, shown, waived, watched live. */
@NullMarked
package callcenter.callback.rest;

import org.jspecify.annotations.NullMarked;
