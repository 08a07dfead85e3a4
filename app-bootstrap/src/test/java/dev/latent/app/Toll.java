package dev.latent.app;

import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What killed runs have cost: a sentence for each photo that is not as it was promised. */
final class Toll {

  private final Size full;
  private final List<String> lost = new ArrayList<>();
  private final List<String> torn = new ArrayList<>();
  private final List<String> wronglyLabelled = new ArrayList<>();
  private int acknowledged;

  /** @param full the size of a photo of full quality; no other has it */
  Toll(Size full) {
    this.full = full;
  }

  /** What the library has now; rows by the path of their file. */
  private record Contents(Map<String, Map<String, String>> rows, List<PhotoFile> files) {

    static Contents of(Application app) throws IOException {
      return new Contents(
          app.say("library", "list", "--library", app.library().toString(), "--json").objects("asset").stream()
              .collect(Collectors.toMap(it -> it.getOrDefault("path", ""), Function.identity())),
          PhotoFile.in(app.library().resolve("DCIM")));
    }

    Map<String, String> row(String path) {
      return rows.getOrDefault(path, Map.of());
    }

    boolean hasFile(String path) {
      return files.stream().anyMatch(it -> it.path().toString().equals(path));
    }
  }

  /** As the kill has left it: a file may be one stage ahead of its row. */
  void atOnce(Application app) throws IOException {
    Contents contents = Contents.of(app);
    for (PhotoFile file : contents.files()) {
      check(file);
      Map<String, String> row = contents.row(file.path().toString());
      note(wronglyLabelled, saysFull(row) && !isFull(file), "killed: ", file, row);
    }
  }

  /** When nothing is left to develop, after a run that had said so much. */
  void inTheEnd(Application app, Said said) throws IOException {
    Contents contents = Contents.of(app);
    for (PhotoFile file : contents.files()) {
      check(file);
      Map<String, String> row = contents.row(file.path().toString());
      note(torn, row.isEmpty(), "no row: ", file);
      note(wronglyLabelled, saysFull(row) != isFull(file), "developed: ", file, row);
    }
    app.say("library", "verify", "--library", app.library().toString(), "--json").objects("asset")
        .forEach(it -> note(torn, !"true".equals(it.get("ok")), "not as its row: ", it));
    said.objects("stored").forEach(it -> present(it, contents));
    said.objects("final").forEach(it -> same(it, contents, "sha256", "final: "));
  }

  private void present(Map<String, String> stored, Contents contents) {
    acknowledged++;
    String path = stored.getOrDefault("path", "");
    note(lost, !contents.hasFile(path) || !"FINAL".equals(contents.row(path).get("state")), "stored: ", stored,
        contents.row(path));
    same(stored, contents, "assetId", "stored: ");
  }

  /** What was said of a photo in that respect is still so. */
  private void same(Map<String, String> said, Contents contents, String what, String when) {
    Map<String, String> row = contents.row(said.getOrDefault("path", ""));
    note(lost, !said.getOrDefault(what, "").equals(row.get(what)), when, said, row);
  }

  private void check(PhotoFile file) {
    note(torn, !file.faults().isEmpty(), "", file);
    boolean honest = file.stage().map(it -> it == Stage.FINAL).equals(Optional.of(isFull(file)));
    note(wronglyLabelled, !honest, "", file);
  }

  private boolean isFull(PhotoFile file) {
    return file.size().equals(Optional.of(full));
  }

  private static boolean saysFull(Map<String, String> row) {
    return "FULL".equals(row.get("quality"));
  }

  private static void note(List<String> where, boolean wrong, String when, Object... what) {
    if (wrong) {
      where.add(when + List.of(what));
    }
  }

  int acknowledged() {
    return acknowledged;
  }

  /** {@return those that were acknowledged and are not in the library in full quality} */
  List<String> lost() {
    return lost;
  }

  /** {@return files that are no whole image, or not that of their row} */
  List<String> torn() {
    return torn;
  }

  /** {@return files or rows that say another quality than the image has} */
  List<String> wronglyLabelled() {
    return wronglyLabelled;
  }
}
