package dev.latent.camera.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.port.driven.AssetStore;
import io.vavr.Tuple2;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.junit.platform.commons.support.ReflectionSupport;

/** Nothing that a driven port is given or gives back is missing. */
class LatentDomainTest {

  /** A thousand is enough for each kind of a value to come up. */
  private static Stream<?> samples(Method maker) {
    Arbitrary<?> values = (Arbitrary<?>) ReflectionSupport.invokeMethod(maker, null);
    return values.generator(1000).stream(new Random(42)).limit(1000).map(it -> it.value());
  }

  @Example
  void each_makes_values_of_its_type_and_not_always_the_same() {
    assertThat(LatentDomain.makers()).isNotEmpty().allSatisfy(maker -> {
      List<?> values = samples(maker).toList();
      assertThat(values).allMatch(LatentDomain.made(maker).getRawType()::isInstance);
      assertThat(values.stream().distinct()).hasSizeGreaterThan(9);
    });
  }

  @Example
  void every_value_that_a_driven_port_speaks_of_is_made() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    LatentDomain.makers().flatMap(LatentDomainTest::samples).forEach(it -> see(it, seen));
    Set<Class<?>> spoken = Spoken.inPackage(AssetStore.class.getPackageName());
    assertThat(spoken).hasSizeGreaterThan(50);
    assertThat(seen).containsAll(spoken);
  }

  private static void see(Object value, Set<Class<?>> seen) {
    Class<?> type = value.getClass();
    if (value instanceof Tuple2<?, ?> entry) {
      see(entry._1(), seen);
      see(entry._2(), seen);
    } else if (value instanceof Iterable<?> many) {
      many.forEach(it -> see(it, seen));
    } else if (type.isRecord()) {
      seen.add(type);
      Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).forEach(it -> look(it, value, seen));
    } else if (Spoken.isImmutable(type.getSuperclass())) {
      seen.add(type.getSuperclass());
      Spoken.attributes(type.getSuperclass()).forEach(it -> look(it, value, seen));
    }
  }

  private static void look(Method part, Object value, Set<Class<?>> seen) {
    see(ReflectionSupport.invokeMethod(part, value), seen);
  }
}
