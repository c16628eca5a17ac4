/**
 * What a call costs. Run on an idle machine, after a build:
 *
 * <pre>mvn -q -f benchmarks/pom.xml compile exec:exec@call-life</pre>
 */
package callcenter.benchmarks;
