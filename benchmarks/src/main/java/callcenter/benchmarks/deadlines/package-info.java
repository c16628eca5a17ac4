/** Deadlines beside the schedulers that others use, all on one PostgreSQL; how to run it and what its rows mean is in the README. */
package callcenter.benchmarks.deadlines;
