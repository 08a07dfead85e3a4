package dev.latent.camera.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How adapters that break a promise usually come to it. One for each promise that a contract asks for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Usually.List.class)
public @interface Usually {

  /** Its number, as in {@code AS1d}. */
  String promise();

  /** One sentence. */
  String breaks();

  /** Several. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    Usually[] value();
  }
}
