package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids and cursors after a repair. */
class ContinuationTest {

  @TempDir
  private Path folder;
  private Wreck wreck;

  @BeforeEach
  void real() throws IOException {
    wreck = new Wreck(folder.toRealPath());
  }

  @Test
  void no_id_is_given_again_that_a_snapshot_or_a_hidden_file_knows() throws IOException {
    try (AssetStore store = wreck.open()) {
      created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
    }
    Files.write(folder.resolve(FOLDER + "/.latent-5000-original"), new byte[10]);
    wreck.damaged().repair();
    try (AssetStore store = wreck.open()) {
      assertThat(created(store, plain("next")).id().value()).isGreaterThan(5000 + 1_000_000);
    }
  }

  @Test
  void whoever_was_away_is_told_of_every_row_with_any_cursor_and_of_no_other() throws IOException {
    Seq<PhotoAsset> before;
    AssetCursor last;
    try (AssetStore store = wreck.open()) {
      created(store, plain("a"));
      created(store, plain("b"));
      deleted(store, created(store, plain("c")));
      before = store.page(AssetFilter.KEPT, Option.none(), 9);
      last = store.cursor();
    }
    wreck.damaged().repair();
    AssetCursor lost = new AssetCursor(last.value() + 1_000_000);
    try (AssetStore store = wreck.open()) {
      Seq<AssetNews> news = store.changes(lost, 99);
      assertThat(news.map(AssetNews::change)).containsExactlyInAnyOrderElementsOf(
          before.map(AssetChanged.Updated::new));
      assertThat(news.map(it -> it.cursor().value()).distinct()).hasSize(2);
      assertThat(store.changes(store.cursor(), 99)).isEmpty();
      assertThat(store.cursor().value()).isGreaterThan(lost.value());
    }
  }

  @Test
  void cursors_go_on_also_when_no_row_is_left() throws IOException {
    wreck.open().close();
    wreck.damaged().repair();
    try (AssetStore store = wreck.open()) {
      AssetCursor after = store.cursor();
      assertThat(after.value()).isGreaterThan(1_000_000);
      assertThat(store.changes(AssetCursor.START, 9)).isEmpty();
      created(store, plain("a"));
      assertThat(store.changes(after, 9)).hasSize(1);
    }
  }
}
