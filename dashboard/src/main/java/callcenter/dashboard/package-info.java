/**
 * One address for people: serves the supervisors' page and passes {@code /api/<service>/…} on to the services. Keeps no
 * state; what a person may do is decided by the services, from the bearer token that is passed on.
 */
@NullMarked
package callcenter.dashboard;

import org.jspecify.annotations.NullMarked;
