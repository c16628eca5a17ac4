package callcenter.routing.rest;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person writes: of a length that can be read, and storable (no U+0000). Absent is fine. */
@Size
@Pattern(regexp = "[^\\x00]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface FreeText {

    @OverridesAttribute(constraint = Size.class, name = "max")
    int max();

    String message() default "at most {max} characters, without U+0000";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
