package dev.latent.app.kit.library;

import dev.latent.app.kit.trial.Defect;
import java.util.List;
import java.util.stream.Stream;

/** All that is broken here. */
public final class LibraryDefects {

  private LibraryDefects() {}

  public static List<Defect> all() {
    return Stream.of(DurabilityDefects.all(), RowDefects.all(), RefusalDefects.all(), ContentDefects.all(), EditDefects.all(),
        QueryDefects.all(), NewsDefects.all(), FileDefects.all(), HistoryDefects.all()).flatMap(List::stream).toList();
  }
}
