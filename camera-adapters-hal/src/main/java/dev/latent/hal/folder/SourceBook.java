package dev.latent.hal.folder;

import dev.latent.hal.kit.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files a photo was made of, and which lay there before. A file of lines that only grows; a line that a crash has
 * torn means nothing. Thread-safe.
 */
final class SourceBook {

  private static final String NAME = "sources";
  private static final String USED = "used";
  private static final String BEFORE = "before";
  private static final String INBOX = "inbox";

  private final Folder home;
  private final boolean existing;
  private final Set<Object> used = new HashSet<>();
  private final Set<Object> held = new HashSet<>();
  private final Set<String> inboxes = new HashSet<>();
  private boolean read;

  /** @param existing whether what lay there before may become a photo */
  SourceBook(Folder home, boolean existing) {
    this.home = home;
    this.existing = existing;
  }

  /** The same file under the file system's own key. */
  private record SameKey(String key, int head, int sum) {

    static SameKey of(Source source) {
      return new SameKey(source.key(), source.head(), source.sum());
    }
  }

  /** The same file where keys do not last. */
  private record SameBytes(Stamp stamp, int head, int sum) {

    static SameBytes of(Source source) {
      return new SameBytes(source.stamp(), source.head(), source.sum());
    }
  }

  synchronized boolean knows(Source source) throws IOException {
    look();
    return used.contains(SameKey.of(source)) || used.contains(SameBytes.of(source)) || held.contains(source.key())
        || held.contains(SameKey.of(source)) || held.contains(SameBytes.of(source));
  }

  /** A photo of it is held; with a second name, no other file gets its key meanwhile. */
  synchronized void hold(Source source, boolean linked) {
    held.add(SameKey.of(source));
    held.add(SameBytes.of(source));
    if (linked) {
      held.add(source.key());
    }
  }

  /** The photo of it is not held any more. */
  synchronized void release(Source source) {
    held.removeAll(List.of(SameKey.of(source), SameBytes.of(source), source.key()));
  }

  /** Durable. No photo is ever made of these again. */
  synchronized void use(List<Source> sources) throws IOException {
    look();
    sources.forEach(this::remember);
    append(sources.stream().map(it -> line(USED, it)));
  }

  /** Whether what lay in that folder at first was written down. */
  synchronized boolean knowsInbox(Path inbox) throws IOException {
    look();
    return inboxes.contains(name(inbox));
  }

  /** Durable. These lie in that folder before the camera is opened for the first time. */
  synchronized void begin(Path inbox, List<Source> before) throws IOException {
    look();
    if (!existing) {
      before.forEach(this::remember);
    }
    inboxes.add(name(inbox));
    append(Stream.concat(before.stream().map(it -> line(BEFORE, it)), Stream.of(INBOX + "\t" + name(inbox))));
  }

  private void remember(Source source) {
    used.add(SameKey.of(source));
    used.add(SameBytes.of(source));
  }

  /** What was torn before ends with the line break that comes first. */
  private void append(Stream<String> lines) throws IOException {
    home.make();
    StringBuilder text = new StringBuilder("\n");
    lines.forEach(it -> text.append(it).append('\n'));
    try (FileChannel channel = FileChannel.open(home.file(NAME), StandardOpenOption.CREATE,
        StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    home.sync();
  }

  private void look() throws IOException {
    if (read) {
      return;
    }
    if (Files.exists(home.file(NAME))) {
      String text = new String(Files.readAllBytes(home.file(NAME)), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      lines.removeLast();
      lines.forEach(this::line);
    }
    read = true;
  }

  private void line(String line) {
    String[] words = line.split("\t", -1);
    if (words.length == 2 && words[0].equals(INBOX)) {
      inboxes.add(words[1]);
    } else if (words.length == 6 && (words[0].equals(USED) || (words[0].equals(BEFORE) && !existing))) {
      try {
        remember(new Source(words[1], new Stamp(Long.parseLong(words[2]), Long.parseLong(words[3])),
            Integer.parseInt(words[4]), Integer.parseInt(words[5])));
      } catch (NumberFormatException torn) {
        // A line that a crash has torn.
      }
    }
  }

  private static String line(String word, Source source) {
    return String.join("\t", word, source.key().replaceAll("\\s", " "), String.valueOf(source.stamp().bytes()),
        String.valueOf(source.stamp().changed()), String.valueOf(source.head()), String.valueOf(source.sum()));
  }

  private static String name(Path inbox) {
    return inbox.toUri().toASCIIString();
  }
}
