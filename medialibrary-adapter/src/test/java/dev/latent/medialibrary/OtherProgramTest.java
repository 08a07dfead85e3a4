package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.original;
import static dev.latent.camera.contract.AssetSamples.revert;
import static dev.latent.camera.contract.AssetSamples.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program has made of a photo's file when the final image comes (AS1i). */
class OtherProgramTest {

  private static final BytesImage FINAL = BytesImage.noise(2, 200);
  private static final byte[] PAINTED = BytesImage.noise(3, 77).bytes();

  @TempDir
  private Path library;
  private AssetStore store;
  private PhotoAsset row;
  private Path file;

  @BeforeEach
  void shoot() {
    store = MediaLibraryModule.mediaLibraries().open(library, MediaLibraries.Access.WRITER).get();
    row = created(store, low("a"), BytesImage.noise(1, 100));
    file = library.resolve(row.path());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private StoreRefusal refused(AssetChange change) {
    return store.commit(change, Option.some(FINAL)).getLeft();
  }

  @Test
  void is_an_edit_that_stays_and_the_final_image_comes_to_lie_under_it() throws IOException {
    Files.write(file, PAINTED);
    ImageContent found = ((StoreRefusal.EditedOutside) refused(develop(row))).found();
    assertThat(found.sha256()).isEqualTo(sha256(PAINTED));
    assertThat(store.find(row.id())).as("refused, it changes nothing").containsExactly(row);

    PhotoAsset done = changed(store, AssetMachine.developed(row, found, row.takenAt()).get(), FINAL);
    assertThat(done.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(done.revision()).as("it has other content than it had").isEqualTo(row.revision().next());
    assertThat(file).hasBinaryContent(PAINTED);
    assertThat(original(store, row.id())).isEqualTo(FINAL.bytes());
    store.commit(revert(done), Option.none()).get();
    assertThat(bytes(store, row.id())).isEqualTo(FINAL.bytes());
  }

  @Test
  void is_looked_at_again_if_it_goes_on_meanwhile() throws IOException {
    Files.write(file, PAINTED);
    ImageContent found = ((StoreRefusal.EditedOutside) refused(develop(row))).found();
    Files.writeString(file, "painted over");
    assertThat(refused(AssetMachine.developed(row, found, row.takenAt()).get()))
        .isInstanceOfSatisfying(StoreRefusal.EditedOutside.class, it -> assertThat(it.found().bytes()).isEqualTo(12));
    assertThat(file).hasContent("painted over");
  }

  @Test
  void is_no_edit_if_the_file_is_gone_and_the_final_image_fills_its_place() throws IOException {
    Files.delete(file);
    PhotoAsset done = changed(store, develop(row), FINAL);
    assertThat(done.edit()).isEmpty();
    assertThat(file).hasBinaryContent(FINAL.bytes());
  }
}
