/** What operations may do to any service over HTTP. */
@NullMarked
package callcenter.web.ops;

import org.jspecify.annotations.NullMarked;
