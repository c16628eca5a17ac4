@org.jspecify.annotations.NullMarked
package callcenter.web.ops;
