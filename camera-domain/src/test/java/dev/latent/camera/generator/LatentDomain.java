package dev.latent.camera.generator;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Every value that a driven port is given or gives back, by its type, besides what jqwik makes by itself:
 * {@code @Domain(LatentDomain.class) @ForAll PhotoAsset row}.
 */
@Domain(DomainContext.Global.class)
public final class LatentDomain implements DomainContext {

  private static final List<Class<?>> MAKERS = List.of(Assets.class, Rows.class, Deliveries.class, Photos.class,
      CameraEvents.class, Devices.class, Profiles.class, Controls.class);

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return makers().<ArbitraryProvider>map(Made::new).toList();
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  /** The public methods that make a value of a type. */
  static Stream<Method> makers() {
    return MAKERS.stream().flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
        .filter(it -> Modifier.isPublic(it.getModifiers()) && it.getReturnType() == Arbitrary.class);
  }

  /** {@return the type of the values that it makes} */
  static TypeUsage made(Method maker) {
    return TypeUsage.forType(maker.getGenericReturnType()).getTypeArgument(0);
  }

  private record Made(Method maker) implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage wanted) {
      return made(maker).getRawType() == wanted.getRawType();
    }

    /** Edges come up among other values, but not each with each other. */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider subtypes) {
      Arbitrary<?> values = (Arbitrary<?>) ReflectionSupport.invokeMethod(maker, null);
      return Set.of(values.edgeCases(EdgeCases.Config::none));
    }
  }
}
