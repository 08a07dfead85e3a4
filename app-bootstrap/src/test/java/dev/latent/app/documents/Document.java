package dev.latent.app.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Markdown document of this product. */
record Document(String text) {

  private static final Pattern CODE_WORD = Pattern.compile("`([^`]+)`");
  private static final Pattern LISTING = Pattern.compile("(?ms)^```java$\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final String RULE = "|-";

  /** @param name its path, from {@code docs} */
  static Document of(String name) {
    return new Document(read(Path.of("..", "docs", name)));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row of a table. */
  record Row(List<String> cells) {

    /** What is in backticks in its first cell. */
    List<String> words() {
      return words(0);
    }

    /** What is in backticks in one of its cells. */
    List<String> words(int cell) {
      return codeWords(cells.get(cell));
    }

    /** What is in backticks in its last cell. */
    List<String> javaNames() {
      return codeWords(last());
    }

    String last() {
      return cells.getLast();
    }

    private static List<String> codeWords(String cell) {
      return CODE_WORD.matcher(cell).results().map(it -> it.group(1)).toList();
    }
  }

  /** The rows of all its tables, without their heads. */
  List<Row> rows() {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(it -> lines.get(it).startsWith("| ") && !headsTable(lines, it))
        .mapToObj(it -> new Row(Stream.of(lines.get(it).substring(1).split("\\|")).map(String::strip).toList()))
        .toList();
  }

  /** What stands under a heading of the second level, up to the next. */
  Document section(String heading) {
    String head = "\n## " + heading + "\n";
    int from = text.indexOf(head);
    if (from < 0) {
      throw new IllegalArgumentException("no heading \"" + heading + "\"");
    }
    int end = text.indexOf("\n## ", from + head.length());
    return new Document(end < 0 ? text.substring(from) : text.substring(from, end));
  }

  /** The files that it leads to, from where it is. */
  List<String> links() {
    return LINK.matcher(text).results().map(it -> it.group(1)).toList();
  }

  /** Its listings in Java, without indentation. */
  List<String> listings() {
    return LISTING.matcher(text).results().map(it -> stripped(it.group(1))).toList();
  }

  /** {@return the lines of a text without indentation} */
  static String stripped(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean headsTable(List<String> lines, int line) {
    return line + 1 < lines.size() && lines.get(line + 1).startsWith(RULE);
  }
}
