package dev.latent.benchmarks.library;

import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast photos become durable in the library, held against durable files without one, in alternation. Arguments: a
 * folder that is not there yet; the size of a photo in bytes, and how many rounds, which may be left out.
 */
public final class Ingest {

  private static final int ROUNDS = 40;
  private static final int WARM_UP = 10;
  private static final int PHOTOS = 40;
  private static final int CALLERS = 8;

  private final List<Way> ways;

  private Ingest(List<Way> ways) {
    this.ways = ways;
  }

  public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createDirectory(Path.of(args[0]).toAbsolutePath());
    int bytes = args.length > 1 ? Integer.parseInt(args[1]) : Noise.FIRST_STAGE;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
    try (AssetStore store = Library.open(folder.resolve("library"), MediaLibraries.Access.WRITER);
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
      Ingest warm = new Ingest(ways(new RawFolder(folder.resolve("raw"), new Noise(bytes)), store, new Noise(bytes)));
      warm.run(threads, WARM_UP);
      Ingest measured = new Ingest(warm.ways.stream().map(Way::anew).toList());
      measured.run(threads, rounds);
      measured.print();
    }
    System.out.printf(Locale.ROOT, "%s, photos of %,d bytes, %d rounds of %d photos each, %d cores%n",
        Files.getFileStore(folder).type(), bytes, rounds, PHOTOS, Runtime.getRuntime().availableProcessors());
  }

  private static List<Way> ways(RawFolder raw, AssetStore store, Noise content) {
    AtomicInteger numbers = new AtomicInteger();
    return List.of(
        new Way("files, one by one", 1, raw::add, numbers),
        new Way("library, one by one", 1, number -> Library.add(store, number, content), numbers),
        new Way("files, 8 callers", CALLERS, raw::add, numbers),
        new Way("library, 8 callers", CALLERS, number -> Library.add(store, number, content), numbers));
  }

  /** Each round begins with another way. */
  private void run(ExecutorService threads, int rounds) throws InterruptedException, ExecutionException {
    List<Way> order = new ArrayList<>(ways);
    for (int round = 0; round < rounds; round++) {
      for (Way way : order) {
        way.round(threads, PHOTOS);
      }
      Collections.rotate(order, 1);
    }
  }

  private void print() {
    System.out.printf("%-20s %10s %10s %9s %7s%n", "", "median", "p95", "photos/s", "ratio");
    print(ways.get(0), "");
    print(ways.get(1), promised(0.7, ways.get(1)));
    print(ways.get(2), "");
    print(ways.get(3), promised(1.2, ways.get(3)));
  }

  private String promised(double ratio, Way way) {
    return "at least %s: %s".formatted(ratio, Promise.kept(way.ratio(ways.get(0)) >= ratio));
  }

  private void print(Way way, String verdict) {
    System.out.printf(Locale.ROOT, "%-20s %7.3f ms %7.3f ms %,9.0f %5.2f x   %s%n", way.name(), way.each().median(),
        way.each().p95(), way.rate(), way.ratio(ways.get(0)), verdict);
  }
}
