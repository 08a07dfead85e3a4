package dev.latent.benchmarks.library;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The questions for one photo. */
final class Photos {

  private static final Noise CONTENT = new Noise(Noise.FIRST_STAGE);

  private Photos() {}

  /** Of any photo. */
  static Map<String, Question> lookUps() {
    return LinkedHashMap.of(
        "find by id", (library, store, random) -> {
          AssetId asset = library.at(random.nextDouble());
          return () -> store.find(asset).get();
        },
        "find by photo id", (library, store, random) -> {
          PhotoId photo = Library.photo(library.at(random.nextDouble()).value());
          return () -> store.find(photo).get();
        });
  }

  /** Of a photo that has a file. */
  static Map<String, Question> replacing() {
    return LinkedHashMap.of("replace content", (_, store, random) -> {
      PhotoAsset row = store.find(new AssetId(1 + random.nextInt(Multiplication.ORIGINALS))).get();
      return () -> Library.replace(store, row, CONTENT);
    });
  }
}
