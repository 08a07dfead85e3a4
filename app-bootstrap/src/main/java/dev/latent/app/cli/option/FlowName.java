package dev.latent.app.cli.option;

import dev.latent.app.cli.run.Flow;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Flows as people write them: {@code explicit}, {@code automatic}, {@code single}. */
final class FlowName implements ITypeConverter<Flow> {

  @Override
  public Flow convert(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "explicit" -> Flow.EXPLICIT;
      case "automatic" -> Flow.AUTOMATIC;
      case "single" -> Flow.SINGLE;
      default -> throw new TypeConversionException("\"" + name + "\" is no flow: take explicit, automatic or single");
    };
  }
}
