/**
 * What a call costs. On an idle machine:
 *
 * <pre>
 * ./callcenter build
 * mvn -q -pl benchmarks -am package -Dmaven.test.skip=true
 * java -cp 'benchmarks/target/*:benchmarks/target/lib/*' callcenter.benchmarks.CallLife 20 30 40
 * </pre>
 */
package callcenter.benchmarks;
