package dev.latent.app.wiring;

import dev.latent.app.cli.desk.Lab;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.medialibrary.MediaLibraries;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

/** A library under the eyes of the adapter that keeps it, and of what decodes its images. */
record WiredInspection(Lab.Album album, MediaLibraries.Inspection library, ImageDecoder decoder)
    implements Lab.Inspection {

  @Override
  public Option<String> catalogue() {
    return library.catalogue();
  }

  @Override
  public PhotoAccessHelper photos() {
    return album.photos();
  }

  @Override
  public Seq<String> faults(PhotoAsset asset) {
    if (asset.content().isEmpty()) {
      return List.empty();
    }
    Seq<String> photo = faults(photos().openOriginal(asset.id()), library::contradiction);
    Seq<String> edit = asset.edit().isEmpty()
        ? List.empty()
        : faults(photos().open(asset.id()), _ -> Option.none());
    return photos().verify(asset.id()).swap().toOption().map(AssetError::what).toList()
        .appendAll(photo).appendAll(edit);
  }

  private interface Question {
    Option<String> of(StoredImage image);
  }

  /** Of one that does not open, verify has said so. */
  private Seq<String> faults(Either<AssetError, StoredImage> opened, Question more) {
    if (opened.isLeft()) {
      return List.empty();
    }
    try (StoredImage image = opened.get()) {
      return List.of(decoded(image), more.of(image)).flatMap(it -> it);
    }
  }

  /** Other kinds of images nobody here decodes. */
  private Option<String> decoded(StoredImage image) {
    return switch (image.asset().fileName().extension().toLowerCase(Locale.ROOT)) {
      case "jpg", "jpeg", "jpe" -> decoder.verify(image).swap().toOption().map(AssetError::what);
      default -> Option.none();
    };
  }

  @Override
  public Seq<String> strays() {
    return library.strays();
  }

  @Override
  public Seq<String> foreign() {
    return library.foreign();
  }

  @Override
  public void close() {
    album.close();
  }
}
