/**
 * Rows, queries and their mapping to the domain. Every method takes the session explicitly; whoever changes calls and
 * agents in one transaction locks calls before agents, each by id.
 */
@NullMarked
package callcenter.routing.store;

import org.jspecify.annotations.NullMarked;
