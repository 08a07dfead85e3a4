package dev.latent.camera.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks what holds an adapter to the promises of a port. It is asked for what it claims, and who breaks a promise is
 * told which.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ClaimCondition.class, PromiseReport.class})
public @interface ContractOf {

  /** The port, whose javadoc numbers its promises. */
  Class<?> value();
}
