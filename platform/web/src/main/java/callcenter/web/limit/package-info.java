/**
 * How much one sender may ask: a bucket of requests that fills at a steady rate. REST callers have one each, by the
 * subject of their token, on each replica; {@code callcenter.rate-limit.*} says how large.
 */
@NullMarked
package callcenter.web.limit;

import org.jspecify.annotations.NullMarked;
