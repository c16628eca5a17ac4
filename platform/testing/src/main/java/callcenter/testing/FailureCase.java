package callcenter.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the failure seen in the field ({@code failure-cases.csv}) that this test, or every test of this class, proves: {@code @FailureCase("R03")}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(FailureCase.All.class)
public @interface FailureCase {

    String value();

    /** Several on one test. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface All {
        FailureCase[] value();
    }
}
