package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.original;
import static dev.latent.camera.contract.AssetSamples.revert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that another program has changed while its final image was on its way. */
class OutsideEditTest {

  private static final byte[] MINE = Jpegs.of("mine", "Editor 3", 24, 16).bytes();
  private static final byte[] MORE = Jpegs.of("more", "Editor 3", 32, 16).bytes();
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");

  @TempDir
  private Path library;
  private AssetStore store = MemoryLibraryModule.mediaLibraries().open(Path.of("unset"), MediaLibraries.Access.WRITER).get();
  private PhotoAsset row = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));

  @BeforeEach
  void open() {
    store = MediaLibraryModule.mediaLibraries().open(library, MediaLibraries.Access.WRITER).get();
    row = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file() {
    return library.resolve(row.path());
  }

  private Either<StoreRefusal, PhotoAsset> commit(AssetChange change) {
    return store.commit(change, Option.some(Jpegs.last(Jpegs.PHOTO)));
  }

  /** As the domain decides once it is told. */
  private AssetChange.Develop beside(ImageContent found) {
    return AssetMachine.developed(row, found, NOW).get();
  }

  private ImageContent found(Either<StoreRefusal, PhotoAsset> refused) {
    assertThat(refused.isLeft()).as("refused").isTrue();
    return ((StoreRefusal.EditedOutside) refused.getLeft()).found();
  }

  @Test
  void is_not_covered_by_the_final_image_and_all_stays_as_it_is() throws IOException {
    Files.write(file(), MINE);
    ImageContent found = found(commit(develop(row)));
    assertThat(found).isEqualTo(new ImageContent(new Size(24, 16), MINE.length, AssetSamples.sha256(MINE)));
    assertThat(store.find(row.id())).containsExactly(row);
    assertThat(file()).hasBinaryContent(MINE);
    assertThat(View.files(library)).containsExactly(row.path());
  }

  @Test
  void becomes_an_edit_over_the_final_image() throws IOException {
    Files.write(file(), MINE);
    PhotoAsset done = commit(beside(found(commit(develop(row))))).get();
    assertThat(done.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(done.revision()).isEqualTo(row.revision().next());
    assertThat(file()).hasBinaryContent(MINE);
    assertThat(original(store, row.id())).isEqualTo(Jpegs.last(Jpegs.PHOTO).bytes());
    assertThat(store.verify(row.id()).toOption()).containsExactly(done);
    PhotoAsset reverted = store.commit(revert(done), Option.none()).get();
    assertThat(bytes(store, reverted.id())).isEqualTo(Jpegs.last(Jpegs.PHOTO).bytes());
    assertThat(View.files(library)).containsExactly(row.path());
  }

  @Test
  void that_changes_once_more_is_told_once_more() throws IOException {
    Files.write(file(), MINE);
    ImageContent first = found(commit(develop(row)));
    Files.write(file(), MORE);
    ImageContent second = found(commit(beside(first)));
    assertThat(second.bytes()).isEqualTo(MORE.length);
    assertThat(commit(beside(second)).isRight()).isTrue();
    assertThat(file()).hasBinaryContent(MORE);
  }

  @Test
  void that_was_only_touched_is_the_same_file() throws IOException {
    Files.setLastModifiedTime(file(), FileTime.from(Instant.EPOCH));
    assertThat(commit(develop(row)).get().edit()).isEmpty();
    assertThat(file()).hasBinaryContent(Jpegs.last(Jpegs.PHOTO).bytes());
  }

  @Test
  void that_was_taken_away_is_no_edit_and_comes_back_final() throws IOException {
    Files.delete(file());
    assertThat(commit(develop(row)).get().edit()).isEmpty();
    assertThat(file()).hasBinaryContent(Jpegs.last(Jpegs.PHOTO).bytes());
  }

  @Test
  void over_an_edit_of_ours_stays_with_the_final_image_under_it() throws IOException {
    PhotoAsset edited = AssetSamples.changed(store, edit(row), Jpegs.of("a", "Editor 3", 8, 8));
    Files.write(file(), MINE);
    assertThat(commit(develop(edited)).isRight()).isTrue();
    assertThat(file()).hasBinaryContent(MINE);
    assertThat(original(store, row.id())).isEqualTo(Jpegs.last(Jpegs.PHOTO).bytes());
  }

  private static byte[] cut(int bytes) {
    return Arrays.copyOf(MINE, bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300, 600})
  void that_is_not_whole_is_left_alone_once_and_then_is_damage_that_the_final_image_heals(int bytes) throws IOException {
    Files.write(file(), cut(bytes));
    assertThat(commit(develop(row)).getLeft()).isInstanceOf(StoreRefusal.Failed.class);
    assertThat(file()).hasBinaryContent(cut(bytes));
    assertThat(commit(develop(row)).get().edit()).isEmpty();
    assertThat(file()).hasBinaryContent(Jpegs.last(Jpegs.PHOTO).bytes());
    assertThat(View.files(library)).containsExactly(row.path());
  }

  @Test
  void that_is_being_written_is_waited_for_and_becomes_an_edit() throws IOException {
    for (int bytes : new int[] {0, 300, 600}) {
      Files.write(file(), cut(bytes));
      assertThat(commit(develop(row)).getLeft()).isInstanceOf(StoreRefusal.Failed.class);
    }
    Files.write(file(), MINE);
    assertThat(found(commit(develop(row))).bytes()).isEqualTo(MINE.length);
    assertThat(file()).hasBinaryContent(MINE);
  }

  @Test
  void that_is_no_file_any_more_is_left_as_it_is() throws IOException {
    Files.delete(file());
    Files.createDirectories(file().resolve("within"));
    for (int i = 0; i < 3; i++) {
      assertThat(commit(develop(row)).getLeft()).isInstanceOf(StoreRefusal.Failed.class);
    }
    assertThat(file().resolve("within")).isDirectory();
    assertThat(store.verify(row.id()).getLeft().what()).contains(file() + "").contains("not a file");
  }

  @Test
  void that_is_saved_between_the_look_and_the_exchange_is_found_out() throws IOException {
    PhotoFiles disk = new DiskFiles();
    Layout layout = new Layout(library.toRealPath());
    Placing exchange = new Placement(disk, layout)
        .replace(library.resolve("staged"), row, disk.stamp(file()));
    Path saved = Files.write(library.resolve("saved"), MINE);
    Files.setLastModifiedTime(saved, Files.getLastModifiedTime(file()));
    Files.move(saved, file(), StandardCopyOption.ATOMIC_MOVE);
    assertThatIOException().isThrownBy(() -> exchange.reserve().change()).isInstanceOf(LibraryFault.class);
    assertThat(file()).hasBinaryContent(MINE);
    assertThat(View.files(library)).containsExactly(row.path());
  }
}
