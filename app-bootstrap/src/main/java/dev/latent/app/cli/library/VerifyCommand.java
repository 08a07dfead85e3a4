package dev.latent.app.cli.library;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.tell.Json;
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
      + "its row, checks the catalogue, and names photos without a row.")
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
    inspection.strays().forEach(it -> stray(it, count));
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

  private void stray(String what, Count count) {
    count.strays++;
    desk.console().line(json.asked() ? Json.object("stray", it -> it.text("reason", what)) : "stray   " + what);
  }

  private ExitCode summed(Count count) {
    int ok = count.assets - count.broken;
    desk.console().line(json.asked()
        ? Json.object("summary", it -> (deep ? it.number("strays", count.strays) : it).number("assets", count.assets)
            .number("ok", ok).number("broken", count.broken))
        : count.assets + " assets, " + ok + " ok, " + count.broken + " broken"
            + (deep ? ", " + count.strays + " stray files, catalogue intact" : ""));
    return count.broken + count.strays == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
