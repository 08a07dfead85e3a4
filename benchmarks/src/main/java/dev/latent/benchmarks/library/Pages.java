package dev.latent.benchmarks.library;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** The questions for a page of {@value #LIMIT}: the first, one from the middle, and the last. */
final class Pages {

  private static final int LIMIT = 100;

  /** So many rows are left for the last page; a few more than it takes, as rows are not spread evenly. */
  private static final double LEFT = 1.3 * LIMIT;

  /** In libraries of so many photos every page is full. */
  private static final int LARGE = 1_000_000;

  private Pages() {}

  /**
   * Pages of what one filter accepts.
   *
   * @param filter of the photo that the part begins with
   * @param begin in which part of the library, oldest first, they lie
   * @param oneIn of how many photos there it accepts one
   */
  private record Kind(String name, Function<PhotoAsset, AssetFilter> filter, double begin, double end, int oneIn) {

    private Map<String, Question> all() {
      return LinkedHashMap.of(
          name + ", first", this::first,
          name + ", middle", (library, store, random) ->
              after(library, store, begin + (end - begin) * random.nextDouble(0.4, 0.6)),
          name + ", last", (library, store, _) ->
              after(library, store, Math.min(end, begin + LEFT * oneIn / library.photos())));
    }

    private Supplier<?> first(GrownLibrary library, AssetStore store, Random random) {
      return page(library, store, Option.none());
    }

    private Supplier<?> after(GrownLibrary library, AssetStore store, double part) {
      return page(library, store, store.find(library.at(part)));
    }

    private Supplier<?> page(GrownLibrary library, AssetStore store, Option<PhotoAsset> after) {
      AssetFilter which = filter.apply(store.find(library.at(begin)).get());
      return () -> full(library, store.page(which, after, LIMIT));
    }
  }

  /** By what a gallery shows one thing at a time. */
  static Map<String, Question> all() {
    return List.of(
            new Kind("all", _ -> AssetFilter.KEPT, 0, 1, 1),
            new Kind("taken since", it -> AssetFilter.KEPT.since(it.takenAt()), 0.5, 1, 1),
            new Kind("FINAL", _ -> AssetFilter.KEPT.in(AssetState.FINAL), 0, 1, 1),
            new Kind("PENDING", _ -> AssetFilter.KEPT.in(AssetState.PENDING), 0, 1, 50),
            new Kind("of a folder", it -> AssetFilter.KEPT.in(it.folder()), 0.5, 0.55, 1),
            new Kind("favourites", _ -> AssetFilter.KEPT.favoritesOnly(), 0, 1, 10),
            new Kind("in the trash", _ -> AssetFilter.TRASHED, 0, 1, 20))
        .foldLeft(LinkedHashMap.<String, Question>empty(), (all, kind) -> all.merge(kind.all()));
  }

  /** By two things at once, where few of the one are the other: those of the oldest folder. */
  static Map<String, Question> crossed() {
    return LinkedHashMap.of(
        "old folder's favourites", oldest(AssetFilter.KEPT.favoritesOnly()),
        "old folder's PENDING", oldest(AssetFilter.KEPT.in(AssetState.PENDING)),
        "old folder's trash", oldest(AssetFilter.TRASHED));
  }

  private static Question oldest(AssetFilter filter) {
    AssetFilter there = filter.in(GrownLibrary.OLDEST_FOLDER);
    return (library, store, _) -> () -> full(library, store.page(there, Option.none(), LIMIT));
  }

  /** What has changed since a cursor. */
  static Map<String, Question> changes() {
    return LinkedHashMap.of(
        "changes, first", (library, store, _) -> since(library, store, AssetCursor.START),
        "changes, middle", (library, store, random) ->
            since(library, store, new AssetCursor((long) (store.cursor().value() * random.nextDouble(0.4, 0.6)))),
        "changes, last", (library, store, _) ->
            since(library, store, new AssetCursor(Math.max(0, store.cursor().value() - (long) (2 * LEFT)))));
  }

  private static Supplier<?> since(GrownLibrary library, AssetStore store, AssetCursor cursor) {
    return () -> full(library, store.changes(cursor, LIMIT));
  }

  private static Seq<?> full(GrownLibrary library, Seq<?> page) {
    if (library.photos() >= LARGE && page.size() < LIMIT) {
      throw new IllegalStateException("a page of " + page.size());
    }
    return page;
  }
}
