/** How fast routing brings calls and agents together, beside what could be reached. */
package callcenter.benchmarks.routing;
