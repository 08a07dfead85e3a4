package dev.latent.benchmarks.library;

import dev.latent.benchmarks.Times;
import io.vavr.collection.Seq;
import java.util.Locale;

/** A table of what the same thing costs in libraries of growing size, the smallest first. */
final class Growth {

  private Growth() {}

  static void head(Seq<GrownLibrary> libraries) {
    System.out.println("median and p95, ms      " + libraries
        .map(it -> String.format(Locale.ROOT, "%,18d", it.photos())).mkString());
  }

  static void print(String what, Seq<Times> bySize, Promise promise) {
    String figures = bySize.map(it -> String.format(Locale.ROOT, "%9.3f%9.3f", it.median(), it.p95())).mkString();
    System.out.printf("%-24s%s   %s%n", what, figures, promise.verdict(bySize.head(), bySize.last()));
  }
}
