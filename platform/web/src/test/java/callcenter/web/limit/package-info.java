@org.jspecify.annotations.NullMarked
package callcenter.web.limit;
