package dev.latent.app.documents;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of this product and its tests, by their simple names, and of the libraries those that every port speaks in.
 * A name is {@code Type}, {@code Type.member} or {@code Type.Nested.member}.
 */
final class JavaNames {

  private static final List<String> LIBRARIES =
      List.of("io.vavr.control.", "io.vavr.collection.", "java.lang.", "java.time.", "java.util.function.");

  private static final Map<String, List<Class<?>>> OURS = ArchConfiguration.withThreadLocalScope(JavaNames::imported)
      .filter(it -> !it.getPackageName().contains(".fixture.") && !it.getSimpleName().isEmpty())
      .collect(Collectors.groupingBy(JavaClass::getSimpleName,
          Collectors.mapping(JavaClass::reflect, Collectors.toList())));

  private JavaNames() {}

  /** Without the types that they need from elsewhere, which take the most time. */
  private static Stream<JavaClass> imported(ArchConfiguration configuration) {
    configuration.setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().importPackages("dev.latent").stream();
  }

  /** {@return whether there is a type, or a member of it, of that name} */
  static boolean has(String name) {
    List<String> parts = List.of(name.split("\\."));
    List<String> path = parts.subList(1, parts.size());
    return types(parts.getFirst()).anyMatch(it -> has(it, path));
  }

  private static boolean has(Class<?> type, List<String> path) {
    if (path.isEmpty()) {
      return true;
    }
    List<String> rest = path.subList(1, path.size());
    return nested(type, path.getFirst()).anyMatch(it -> has(it, rest))
        || (rest.isEmpty() && members(type).anyMatch(path.getFirst()::equals));
  }

  private static Stream<Class<?>> types(String simpleName) {
    return Stream.concat(OURS.getOrDefault(simpleName, List.of()).stream(),
        LIBRARIES.stream().flatMap(it -> library(it + simpleName)));
  }

  private static Stream<Class<?>> library(String name) {
    try {
      return Stream.of(Class.forName(name));
    } catch (ClassNotFoundException _) {
      return Stream.empty();
    }
  }

  private static Stream<Class<?>> nested(Class<?> type, String simpleName) {
    return Stream.of(type.getDeclaredClasses()).filter(it -> it.getSimpleName().equals(simpleName));
  }

  /** Those that are inherited, and those that are hidden. */
  private static Stream<String> members(Class<?> type) {
    return Stream.of(
        Stream.of(type.getMethods()).map(Method::getName),
        Stream.of(type.getDeclaredMethods()).map(Method::getName),
        Stream.of(type.getDeclaredFields()).map(Field::getName)).flatMap(it -> it);
  }
}
