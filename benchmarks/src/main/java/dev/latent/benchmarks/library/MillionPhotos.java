package dev.latent.benchmarks.library;

import dev.latent.benchmarks.Times;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;

/**
 * What a library of a million photos is asked, and how long it takes, in alternation with small ones. Arguments: a
 * folder that is not there yet; how many times each, which may be left out.
 */
public final class MillionPhotos {

  private static final int TIMES = 300;
  private static final int[] SIZES = {100, 10_000, 1_000_000};
  private static final double PAGE = 1;
  private static final double LOOK_UP = 0.1;
  private static final double OPENING = 200;
  private static final double REPLACING = 1.1;

  private final Random random = new Random(1);
  private final int times;

  private MillionPhotos(int times) {
    this.times = times;
  }

  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Files.createDirectory(Path.of(args[0]).toAbsolutePath());
    Vector<GrownLibrary> libraries = Vector.empty();
    for (int photos : SIZES) {
      libraries = libraries.append(made(folder, photos));
    }
    int times = args.length > 1 ? Integer.parseInt(args[1]) : TIMES;
    Growth.head(libraries);
    MillionPhotos measure = new MillionPhotos(times);
    measure.openings(libraries);
    measure.questions(libraries);
  }

  private static GrownLibrary made(Path folder, int photos) throws IOException, SQLException {
    long begun = System.nanoTime();
    GrownLibrary library = GrownLibrary.make(folder, photos);
    System.out.printf(Locale.ROOT, "%,d photos, a catalogue of %.1f MB, made in %.1f s%n", photos,
        Files.size(library.catalogue()) / 1e6, (System.nanoTime() - begun) / 1e9);
    return library;
  }

  private void openings(Vector<GrownLibrary> libraries) {
    for (MediaLibraries.Access access : List.of(MediaLibraries.Access.WRITER, MediaLibraries.Access.READER)) {
      opening(libraries, access);
      Growth.print("opening as " + access, opening(libraries, access), Promise.within(OPENING));
    }
  }

  private Vector<Times> opening(Vector<GrownLibrary> libraries, MediaLibraries.Access access) {
    Vector<Times> taken = libraries.map(_ -> new Times());
    for (int i = 0; i < times; i++) {
      for (Tuple2<Times, GrownLibrary> it : taken.zip(libraries)) {
        it._1().take(() -> it._2().open(access)).close();
      }
    }
    return taken;
  }

  private void questions(Vector<GrownLibrary> libraries) {
    Vector<AssetStore> stores = libraries.map(it -> it.open(MediaLibraries.Access.WRITER));
    Vector<Tuple2<GrownLibrary, AssetStore>> opened = libraries.zip(stores);
    ask(opened, Pages.all(), Promise.within(PAGE));
    ask(opened, Pages.crossed(), Promise.within(PAGE));
    ask(opened, Pages.changes(), Promise.within(PAGE));
    ask(opened, Photos.lookUps(), Promise.within(LOOK_UP));
    ask(opened, Photos.replacing(), Promise.ofSmall(REPLACING));
    stores.forEach(AssetStore::close);
  }

  private void ask(Vector<Tuple2<GrownLibrary, AssetStore>> opened, Map<String, Question> questions, Promise promise) {
    questions.values().forEach(it -> ask(opened, it));
    questions.forEach((what, it) -> Growth.print(what, ask(opened, it), promise));
  }

  private Vector<Times> ask(Vector<Tuple2<GrownLibrary, AssetStore>> opened, Question question) {
    Vector<Times> taken = opened.map(_ -> new Times());
    for (int i = 0; i < times; i++) {
      for (Tuple2<Times, Tuple2<GrownLibrary, AssetStore>> it : taken.zip(opened)) {
        it._1().take(question.of(it._2()._1(), it._2()._2(), random));
      }
    }
    return taken;
  }
}
