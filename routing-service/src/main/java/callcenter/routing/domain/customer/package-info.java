/** What is known of a customer by the digest of the number, never by the number. */
@NullMarked
package callcenter.routing.domain.customer;

import org.jspecify.annotations.NullMarked;
