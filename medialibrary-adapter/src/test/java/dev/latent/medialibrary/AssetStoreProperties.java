package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AssetStoreProperties {

  enum Verb { CREATE_PHOTO, CREATE_PLAIN, UPDATE, FINISH, DELETE, FORGET, REOPEN }

  /**
   * One thing that happens.
   *
   * @param which of the few photos and names, or of the rows ever seen
   * @param bytes of the content; 0 for none
   */
  record Deed(Verb verb, int which, Standing standing, int bytes) {

    @Nullable BytesImage content() {
      return bytes == 0 ? null : BytesImage.noise(bytes, bytes);
    }
  }

  @Provide
  Arbitrary<List<Deed>> histories() {
    Arbitrary<Standing> standings = Arbitraries.of(Standing.LOW, Standing.TRASHED, Standing.WITHDRAWN);
    return Combinators.combine(Arbitraries.of(Verb.class), Arbitraries.integers().between(0, 11), standings,
        Arbitraries.integers().between(0, 2000)).as(Deed::new).list().ofMaxSize(30);
  }

  @Property(tries = 60)
  void a_library_in_a_folder_comes_to_what_a_naive_one_comes_to(@ForAll("histories") List<Deed> history)
      throws IOException {
    Path library = Files.createTempDirectory("library");
    try {
      agree(MediaLibraryModule.mediaLibraries(), library, history);
      try (AssetStore store = MediaLibraryModule.mediaLibraries().open(library, MediaLibraries.Access.WRITER).get()) {
        assertThat(View.files(library)).isEqualTo(View.of(store).paths());
      }
    } finally {
      delete(library);
    }
  }

  @Property(tries = 200)
  void a_library_in_memory_comes_to_what_a_naive_one_comes_to(@ForAll("histories") List<Deed> history) {
    agree(MemoryLibraryModule.mediaLibraries(), Path.of("library"), history);
  }

  private static void agree(MediaLibraries libraries, Path library, List<Deed> history) {
    NaiveLibrary naive = new NaiveLibrary();
    List<PhotoAsset> seen = new ArrayList<>();
    AssetStore store = libraries.open(library, MediaLibraries.Access.WRITER).get();
    try {
      for (Deed deed : history) {
        if (deed.verb() == Verb.REOPEN) {
          store.close();
          store = libraries.open(library, MediaLibraries.Access.WRITER).get();
        } else if (deed.verb() == Verb.FORGET) {
          store.forget(HashSet.of(photo(deed)));
          naive.forget(photo(deed));
        } else {
          change(store, naive, seen, deed);
        }
        compare(store, naive);
      }
    } finally {
      store.close();
    }
  }

  private static PhotoId photo(Deed deed) {
    return new PhotoId("p" + deed.which());
  }

  private static void change(AssetStore store, NaiveLibrary naive, List<PhotoAsset> seen, Deed deed) {
    boolean creates = deed.verb() == Verb.CREATE_PHOTO || deed.verb() == Verb.CREATE_PLAIN;
    if (!creates && seen.isEmpty()) {
      return;
    }
    PhotoAsset from = creates ? null : seen.get(deed.which() * 7 % seen.size());
    AssetChange change = from == null ? new AssetChange.Create(asset(deed)) : change(from, deed);
    Option<EncodedImage> content = change instanceof AssetChange.Delete ? Option.none() : Option.of(deed.content());
    Option<PhotoAsset> answer = store.commit(change, content).toOption();
    PhotoAsset expected = switch (change) {
      case AssetChange.Create(var asset) -> naive.create(asset, deed.content(),
          answer.map(PhotoAsset::id).getOrElse(new AssetId(0)));
      case AssetChange.Update(var old, var to) -> naive.update(old, to, deed.content());
      case AssetChange.Delete(var old) -> naive.delete(old);
    };
    assertThat(answer).as("answer to %s", change).isEqualTo(Option.of(expected));
    answer.forEach(seen::add);
  }

  /** Titles differ in letter case only, now and then. */
  private static NewAsset asset(Deed deed) {
    NewAsset asset = deed.verb() == Verb.CREATE_PHOTO
        ? AssetSamples.low(photo(deed).value())
        : AssetSamples.plain("p" + deed.which() / 2);
    return new NewAsset.Builder().from(asset)
        .displayName(DisplayName.jpeg(deed.bytes() % 2 == 0 ? "p" + deed.which() / 2 : "P" + deed.which() / 2))
        .build();
  }

  private static AssetChange change(PhotoAsset from, Deed deed) {
    return switch (deed.verb()) {
      case DELETE -> new AssetChange.Delete(from);
      case FINISH -> new AssetChange.Update(from, AssetSamples.finished(from));
      default -> new AssetChange.Update(from, AssetSamples.standing(from, deed.standing()).build());
    };
  }

  private static void compare(AssetStore store, NaiveLibrary naive) {
    assertThat(store.page(AssetFilter.KEPT, Option.none(), 100)).containsExactlyElementsOf(naive.newestFirst());
    assertThat(store.unfinished()).containsExactlyElementsOf(naive.unfinished());
    for (PhotoAsset row : naive.rows.values()) {
      assertThat(store.find(row.id())).containsExactly(row);
      assertThat(row.photo().flatMap(store::find)).isEqualTo(row.photo().map(_ -> row));
      BytesImage content = naive.contents.get(row.id());
      assertThat(store.open(row.id()).isRight()).isEqualTo(content != null);
      if (content != null) {
        assertThat(AssetSamples.bytes(store, row.id())).isEqualTo(content.bytes());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
