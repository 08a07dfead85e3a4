package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.AssetState;
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

  enum Verb {
    CREATE_PHOTO, CREATE_PLAIN, CREATE_TEMPORARY, SAVE, UPDATE, LIKE, TRASH, EDIT, REVERT, DEVELOP, DELETE, FORGET, REOPEN, LEAVE
  }

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
        Arbitraries.integers().between(0, 2000)).as(Deed::new).list().ofMaxSize(40);
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
    Away away = new Away(AssetCursor.START, 0);
    AssetStore store = libraries.open(library, MediaLibraries.Access.WRITER).get();
    try {
      for (Deed deed : history) {
        if (deed.verb() == Verb.REOPEN) {
          store.close();
          store = libraries.open(library, MediaLibraries.Access.WRITER).get();
        } else if (deed.verb() == Verb.FORGET) {
          store.forget(HashSet.of(photo(deed)));
          naive.forget(photo(deed));
        } else if (deed.verb() == Verb.LEAVE) {
          away = new Away(store.cursor(), naive.cursor());
        } else {
          change(store, naive, seen, deed);
        }
        compare(store, naive);
        assertThat(store.changes(away.left(), 99).map(AssetNews::change)).as("to one who was away")
            .containsExactlyElementsOf(naive.since(away.then()));
      }
    } finally {
      store.close();
    }
  }

  /**
   * One who does not look.
   *
   * @param then the naive library's cursor at that moment
   */
  private record Away(AssetCursor left, int then) {}

  private static PhotoId photo(Deed deed) {
    return new PhotoId("p" + deed.which());
  }

  private static void change(AssetStore store, NaiveLibrary naive, List<PhotoAsset> seen, Deed deed) {
    boolean creates = switch (deed.verb()) {
      case CREATE_PHOTO, CREATE_PLAIN, CREATE_TEMPORARY -> true;
      case SAVE, UPDATE, LIKE, TRASH, EDIT, REVERT, DEVELOP, DELETE, FORGET, REOPEN, LEAVE -> false;
    };
    if (!creates && seen.isEmpty()) {
      return;
    }
    AssetChange change = creates ? new AssetChange.Create(asset(deed)) : change(seen.get(deed.which() * 7 % seen.size()), deed);
    @Nullable BytesImage bytes = content(change, deed);
    Option<PhotoAsset> answer = store.commit(change, Option.of(bytes)).toOption();
    PhotoAsset expected = switch (change) {
      case AssetChange.Create(var asset) -> naive.create(asset, bytes, answer.map(PhotoAsset::id).getOrElse(new AssetId(0)));
      case AssetChange.OfRow it -> naive.change(it, bytes);
      case AssetChange.Delete(var old) -> naive.delete(old);
    };
    assertThat(answer).as("answer to %s", change).isEqualTo(Option.of(expected));
    answer.forEach(seen::add);
  }

  /** An edit and a final image have bytes, other changes may; a word about a photo has none. */
  private static @Nullable BytesImage content(AssetChange change, Deed deed) {
    return switch (change) {
      case AssetChange.Delete _, AssetChange.Revert _ -> null;
      case AssetChange.Edit _, AssetChange.Develop _ -> BytesImage.noise(deed.bytes(), deed.bytes() + 1);
      case AssetChange.Create _ -> deed.content();
      case AssetChange.Update _ -> deed.verb() == Verb.UPDATE ? deed.content() : null;
    };
  }

  /** Titles differ in letter case only, now and then. */
  private static NewAsset asset(Deed deed) {
    NewAsset asset = deed.verb() == Verb.CREATE_PLAIN
        ? AssetSamples.plain("p" + deed.which() / 2)
        : AssetSamples.low(photo(deed).value());
    return new NewAsset.Builder().from(asset).temporary(deed.verb() == Verb.CREATE_TEMPORARY)
        .displayName(DisplayName.jpeg(deed.bytes() % 2 == 0 ? "p" + deed.which() / 2 : "P" + deed.which() / 2))
        .build();
  }

  private static AssetChange change(PhotoAsset from, Deed deed) {
    PhotoAsset.Builder to = new PhotoAsset.Builder().from(from);
    return switch (deed.verb()) {
      case DELETE -> new AssetChange.Delete(from);
      case SAVE -> new AssetChange.Update(from, to.temporary(false).build());
      case LIKE -> new AssetChange.Update(from, to.favorite(deed.bytes() % 2 == 0).userComment("" + deed.bytes()).build());
      case TRASH -> new AssetChange.Update(from, to.trashedAt(Option.when(deed.bytes() % 2 == 0, from.takenAt())).build());
      case EDIT -> from.content().isDefined() ? AssetSamples.edit(from) : new AssetChange.Update(from, from);
      case REVERT -> AssetSamples.revert(from);
      case DEVELOP -> from.content().isDefined() ? AssetSamples.develop(from) : new AssetChange.Update(from, from);
      default -> new AssetChange.Update(from, AssetSamples.standing(from, deed.standing()).build());
    };
  }

  private static final List<AssetFilter> FILTERS = List.of(AssetFilter.KEPT, AssetFilter.TRASHED,
      AssetFilter.KEPT.favoritesOnly(), AssetFilter.TRASHED.favoritesOnly(), AssetFilter.KEPT.in(AssetState.PENDING),
      AssetFilter.KEPT.in(AssetState.FINAL), AssetFilter.KEPT.in(AssetState.WITHDRAWN), AssetFilter.KEPT.in(AssetSamples.FOLDER));

  private static void compare(AssetStore store, NaiveLibrary naive) {
    for (AssetFilter filter : FILTERS) {
      assertThat(store.page(filter, Option.none(), 100)).as("%s", filter).containsExactlyElementsOf(naive.page(filter));
    }
    assertThat(store.temporary()).containsExactlyElementsOf(
        naive.rows.values().stream().filter(PhotoAsset::temporary).toList());
    assertThat(store.unfinished()).containsExactlyElementsOf(naive.unfinished());
    for (PhotoAsset row : naive.rows.values()) {
      assertThat(store.find(row.id())).containsExactly(row);
      assertThat(row.photo().flatMap(store::find)).isEqualTo(row.photo().map(_ -> row));
      compareBytes(store, row.id(), naive);
    }
  }

  private static void compareBytes(AssetStore store, AssetId asset, NaiveLibrary naive) {
    BytesImage content = naive.contents.get(asset);
    assertThat(store.open(asset).isRight()).isEqualTo(content != null);
    if (content != null) {
      assertThat(AssetSamples.bytes(store, asset)).isEqualTo(content.bytes());
      assertThat(AssetSamples.original(store, asset)).isEqualTo(naive.originals.getOrDefault(asset, content).bytes());
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
