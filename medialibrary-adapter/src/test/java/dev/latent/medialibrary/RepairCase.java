package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.revert;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A library in which every rule of a repair has something to do. */
final class RepairCase {

  private RepairCase() {}

  /** @param snapshot false for one that has lost it */
  static Wreck in(Path folder, boolean snapshot) throws IOException {
    Wreck wreck = new Wreck(Files.createDirectories(folder).toRealPath());
    try (AssetStore store = wreck.open()) {
      before(store);
    }
    try (AssetStore store = wreck.open()) {
      since(store);
    }
    behindItsBack(wreck.library().resolve(FOLDER));
    Files.write(wreck.hidden("catalogue.db-wal"), new byte[] {1, 2, 3});
    wreck.damaged();
    return snapshot ? wreck : wreck.withoutSnapshot();
  }

  /** A photo's id; and the title of its file. */
  private static String photo(int number) {
    return "0123456789abcdef0123456789abcd%02d".formatted(number);
  }

  private static PhotoAsset photographed(AssetStore store, int number) {
    return created(store, low(photo(number)), Jpegs.first(photo(number)));
  }

  private static PhotoAsset find(AssetStore store, int number) {
    return store.find(new PhotoId(photo(number))).get();
  }

  private static void before(AssetStore store) {
    for (int i = 1; i <= 6; i++) {
      photographed(store, i);
    }
    changed(store, edit(find(store, 3)), BytesImage.noise(3, 300));
    created(store, plain("noise"), BytesImage.noise(1, 100));
    created(store, plain("empty"));
    deleted(store, photographed(store, 9));
  }

  private static void since(AssetStore store) {
    changed(store, develop(find(store, 1)), Jpegs.last(photo(1)));
    changed(store, edit(find(store, 2)), BytesImage.noise(2, 200));
    store.commit(revert(find(store, 3)), Option.none());
    photographed(store, 11);
    changed(store, edit(photographed(store, 12)), BytesImage.noise(12, 120));
  }

  private static void behindItsBack(Path folder) throws IOException {
    Files.write(folder.resolve("IMG_" + photo(4) + ".jpg"), BytesImage.noise(4, 400).bytes());
    Files.move(folder.resolve("IMG_" + photo(5) + ".jpg"), folder.resolve(".latent-5-1"));
    Files.delete(folder.resolve("IMG_" + photo(6) + ".jpg"));
    Files.write(folder.resolve("noise.jpg"), BytesImage.noise(7, 700).bytes());
    Files.write(folder.resolve("foreign.jpg"), Jpegs.of("x", "Foreign final", 8, 8).bytes());
    Files.write(folder.resolve(".latent-777-original"), BytesImage.noise(8, 80).bytes());
    Files.write(folder.resolve(".latent-778-1"), BytesImage.noise(9, 90).bytes());
  }
}
