package dev.latent.camera.generator;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** The values of the model that interfaces speak of, and all that these consist of. */
final class Spoken {

  private static final String MODEL = "dev.latent.camera.model.";

  private final Set<Class<?>> types = new LinkedHashSet<>();

  private Spoken() {}

  /** {@return the records and immutable classes that the ports of a package are given or give back} */
  static Set<Class<?>> inPackage(String ports) {
    Spoken spoken = new Spoken();
    ReflectionSupport.findAllClassesInPackage(ports, Class::isInterface, _ -> true)
        .forEach(port -> Arrays.stream(port.getDeclaredMethods()).forEach(spoken::hear));
    spoken.types.removeIf(it -> !isValue(it));
    return spoken.types;
  }

  static boolean isValue(Class<?> type) {
    return type.isRecord() || isImmutable(type);
  }

  /** What Immutables fills in. */
  static boolean isImmutable(Class<?> type) {
    return type.getName().startsWith(MODEL) && !type.isInterface() && !type.isEnum()
        && Modifier.isAbstract(type.getModifiers());
  }

  /** What an immutable class consists of. */
  static Stream<Method> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).filter(it -> it.getParameterCount() == 0
        && Modifier.isPublic(it.getModifiers()) && !Modifier.isStatic(it.getModifiers()));
  }

  private void hear(Method verb) {
    hear(verb.getGenericReturnType());
    Stream.of(verb.getGenericParameterTypes()).forEach(this::hear);
  }

  private void hear(Type type) {
    switch (type) {
      case Class<?> it when it.getName().startsWith(MODEL) && types.add(it) -> open(it);
      case ParameterizedType it -> Stream.of(it.getActualTypeArguments()).forEach(this::hear);
      case WildcardType it -> Stream.concat(Stream.of(it.getLowerBounds()), Stream.of(it.getUpperBounds()))
          .forEach(this::hear);
      default -> { }
    }
  }

  private void open(Class<?> type) {
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses()).forEach(this::hear);
    } else if (type.isRecord()) {
      Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::hear);
    } else if (isImmutable(type)) {
      attributes(type).map(Method::getGenericReturnType).forEach(this::hear);
    }
  }
}
