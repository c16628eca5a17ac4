/** The rules of routing, in plain Java: no clock, no random, no framework. Split by noun. */
@NullMarked
package callcenter.routing.domain;

import org.jspecify.annotations.NullMarked;
