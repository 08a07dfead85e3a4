package dev.latent.app.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Which kind of device keeps the raws of a library's waiting photos. Another kind would find none of them, and they would
 * be given up; so it is refused as long as one waits.
 */
final class RawKeeper {

  private static final String USUAL = "simulated";

  private final Path hidden;

  /** @param library absolute */
  RawKeeper(Path library) {
    this.hidden = Hidden.of(library);
  }

  /** Where a kind of device keeps its raws: in the hidden folder of the library, so that both go together. */
  Path home(TargetDevice device) {
    String kit = device.kit().value();
    return hidden.resolve(kit.equals(USUAL) ? "spool" : "spool-" + kit);
  }

  /** {@return why the device must not have the library now; none, and it is remembered as its device} */
  Option<String> refuse(TargetDevice device, AssetStore store) {
    try {
      String now = device.kit().value() + "\n" + device.name() + "\n";
      String last = Files.exists(note()) ? Files.readString(note()) : "";
      int waiting = store.unfinished().map(DeliveryRecord::standing)
          .count(it -> it == Standing.LOW || it == Standing.TRASHED);
      if (waiting > 0 && !kit(last).equals(device.kit().value())) {
        return Option.some(waiting + (waiting == 1 ? " photo of this library waits" : " photos of this library wait")
            + " in a device of the kit \"" + kit(last) + "\": develop first, with a --profile of that kit"
            + last.lines().skip(1).findFirst().map(it -> "; the last one was " + it).orElse(""));
      }
      if (!now.equals(last)) {
        write(now);
      }
      return Option.none();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + hidden + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** A library without a note was made before there was another kind. */
  private static String kit(String note) {
    return note.lines().findFirst().orElse(USUAL);
  }

  /** Durable before any photo is taken. */
  private void write(String note) throws IOException {
    Path next = hidden.resolve("kit.next");
    try (FileChannel channel = FileChannel.open(next, CREATE, WRITE, TRUNCATE_EXISTING)) {
      channel.write(ByteBuffer.wrap(note.getBytes(UTF_8)));
      channel.force(true);
    }
    Files.move(next, note(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path note() {
    return hidden.resolve("kit");
  }
}
