package dev.latent.app.cli.option;

import dev.latent.camera.model.photo.ImageRotation;
import io.vavr.collection.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Rotations as people write them: {@code 0}, {@code 90}, {@code 180}, {@code 270}. */
final class RotationText implements ITypeConverter<ImageRotation> {

  @Override
  public ImageRotation convert(String degrees) {
    return List.of(ImageRotation.values()).find(it -> Integer.toString(it.code()).equals(degrees))
        .getOrElseThrow(() -> new TypeConversionException(
            "\"" + degrees + "\" is no rotation: take 0, 90, 180 or 270"));
  }
}
