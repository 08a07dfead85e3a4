package dev.latent.app.cli.library;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.tell.Json;
import dev.latent.app.cli.tell.Words;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "verify", sortOptions = false, header = "Read every file and hold it against its row.",
    description = {"", "A file that is gone, or has other bytes than were stored, is named; the exit code is then 1.",
        ""},
    footer = {"", "Example:",
        "  latent library verify --deep      the catalogue, every image decoded, and files without a row, too"})
public final class VerifyCommand implements Callable<Integer> {

  private final Desk desk;

  @CommandLine.Option(names = "--deep", description = "Also decodes each image, holds what it says of itself against "
      + "its row, checks the catalogue, and names files without a row: photos that were made here as strays, which is a "
      + "fault, and others as foreign, which is none.")
  private boolean deep;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  public VerifyCommand(Desk desk) {
    this.desk = desk;
  }

  /** What was found so far. */
  private static final class Count {
    private int assets;
    private int broken;
    private int strays;
    private int foreign;
  }

  @Override
  public Integer call() {
    Path folder = library.folder();
    return deep
        ? desk.with(desk.lab().inspect(folder), inspection -> {
          try (inspection) {
            return inspect(inspection, folder);
          }
        })
        : desk.with(desk.lab().read(folder), album -> {
          try (album) {
            Count count = new Count();
            Pages.all(album.photos()).forEach(it -> tell(it, folder, count, it.content().isEmpty()
                ? List.empty()
                : album.photos().verify(it.id()).swap().toOption().map(AssetError::what).toList()));
            return summed(count);
          }
        });
  }

  /** Of a catalogue that is damaged, nothing else can be said. */
  private ExitCode inspect(Lab.Inspection inspection, Path folder) {
    Option<String> fault = inspection.catalogue();
    if (fault.isDefined()) {
      desk.console().line(json.asked()
          ? Json.object("catalogue", it -> it.flag("ok", false).text("reason", fault.get()))
          : "broken  " + fault.get());
      return ExitCode.FAILED;
    }
    Count count = new Count();
    Pages.all(inspection.photos()).forEach(it -> tell(it, folder, count, inspection.faults(it)));
    Seq<String> strays = inspection.strays();
    Seq<String> foreign = inspection.foreign();
    strays.forEach(it -> found("stray", it));
    foreign.forEach(it -> found("foreign", it));
    count.strays = strays.size();
    count.foreign = foreign.size();
    return summed(count);
  }

  private void tell(PhotoAsset asset, Path folder, Count count, Seq<String> faults) {
    count.assets++;
    count.broken += faults.isEmpty() ? 0 : 1;
    if (json.asked()) {
      Option<String> reason = Option.when(!faults.isEmpty(), () -> faults.mkString("; "));
      desk.console().line(Json.object("asset", it -> it.asset(asset, folder).flag("ok", faults.isEmpty())
          .text("reason", reason)));
    } else {
      faults.forEach(it ->
          desk.console().line("broken  " + asset.id() + "  " + folder.resolve(asset.path()) + ": " + it));
    }
  }

  private void found(String kind, String what) {
    desk.console().line(json.asked()
        ? Json.object(kind, it -> it.text("reason", what))
        : "%-8s%s".formatted(kind, what));
  }

  private static Json deep(Json json, Count count) {
    return json.flag("catalogueIntact", true).number("strays", count.strays).number("foreign", count.foreign);
  }

  private ExitCode summed(Count count) {
    int ok = count.assets - count.broken;
    desk.console().line(json.asked()
        ? Json.object("summary", it -> (deep ? deep(it, count) : it).number("assets", count.assets)
            .number("ok", ok).number("broken", count.broken))
        : Words.assets(count.assets) + ", " + ok + " ok, " + count.broken + " broken"
            + (deep ? ", " + count.strays + " stray, " + count.foreign + " foreign, catalogue intact" : ""));
    return count.broken + count.strays == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
