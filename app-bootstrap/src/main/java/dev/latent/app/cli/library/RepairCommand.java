package dev.latent.app.cli.library;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.tell.Json;
import dev.latent.app.cli.tell.Words;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "repair", sortOptions = false, header = "Rebuild a catalogue that is damaged or gone.",
    description = {"", "From the snapshot that was made of it last, and from the photos, every one of which is read. "
        + "No file is changed or lost; the damaged catalogue is kept beside the new one, and an intact one stays as it "
        + "is. It may be ended at any moment, and begun again.",
        "", "What was said since the snapshot and is in no file is lost: titles, favourites, comments, the trash. What "
        + "was deleted since then is back without its file, and files that do not say that they were made here have a row "
        + "only if the snapshot knew them.", ""},
    footer = {"", "Example:",
        "  latent library repair --library /media/card && latent library verify --library /media/card"})
public final class RepairCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  public RepairCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.with(desk.lab().repair(library.folder()), done -> {
      desk.console().line(json.asked() ? object(done) : line(done));
      return ExitCode.OK;
    });
  }

  private static String line(Option<Lab.Repaired> done) {
    return done.map(RepairCommand::line).getOrElse("the catalogue is intact; nothing was changed");
  }

  private static String line(Lab.Repaired it) {
    return "the catalogue is rebuilt: " + Words.assets(it.known()) + " from its snapshot, "
        + Words.photos(it.adopted()) + " from files"
        + said(it.completed(), " final since then") + said(it.changed(), " with another file since then")
        + said(it.missing(), " without a file: latent library verify names them")
        + said(it.aside(), " hidden files kept as .latent-kept-*")
        + said(it.foreign(), " files without a row left alone: latent library verify --deep names them");
  }

  private static String said(int count, String what) {
    return count == 0 ? "" : "; " + count + what;
  }

  private static String object(Option<Lab.Repaired> done) {
    Lab.Repaired it = done.getOrElse(new Lab.Repaired(0, 0, 0, 0, 0, 0, 0));
    return Json.object("repaired", json -> json.flag("rebuilt", done.isDefined()).number("known", it.known())
        .number("adopted", it.adopted()).number("completed", it.completed()).number("changed", it.changed())
        .number("missing", it.missing()).number("aside", it.aside()).number("foreign", it.foreign()));
  }
}
