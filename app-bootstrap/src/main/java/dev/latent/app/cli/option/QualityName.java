package dev.latent.app.cli.option;

import dev.latent.camera.model.photo.QualityLevel;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Quality levels as people write them: {@code high}, {@code medium}, {@code low}. */
final class QualityName implements ITypeConverter<QualityLevel> {

  @Override
  public QualityLevel convert(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "high" -> QualityLevel.QUALITY_LEVEL_HIGH;
      case "medium" -> QualityLevel.QUALITY_LEVEL_MEDIUM;
      case "low" -> QualityLevel.QUALITY_LEVEL_LOW;
      default -> throw new TypeConversionException("\"" + name + "\" is no quality: take high, medium or low");
    };
  }
}
