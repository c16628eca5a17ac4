/** What agents and supervisors may ask of calls, agents and queues, over HTTP. */
@NullMarked
package callcenter.routing.rest;

import org.jspecify.annotations.NullMarked;
