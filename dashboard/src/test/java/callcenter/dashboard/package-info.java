@org.jspecify.annotations.NullMarked
package callcenter.dashboard;
