/** Real HTTP servers that speak the services' contract, with data a test decides. */
@org.jspecify.annotations.NullMarked
package callcenter.dashboard.backend;
