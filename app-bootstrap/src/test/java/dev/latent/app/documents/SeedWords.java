package dev.latent.app.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in OpenHarmony's two documents of deferred photo delivery. A name is every word of their code that is not
 * TypeScript's own, comments left out, and of the quoted texts there those that are one name, such as an event's; and
 * in their prose what is bold, in backticks, or a link's only word.
 */
final class SeedWords {

  private static final Pattern CODE = Pattern.compile("(?ms)^ *```ts$(.*?)^ *```$");
  private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)//.*$");
  private static final Pattern TEMPLATE = Pattern.compile("`[^`]*`");
  private static final Pattern TEMPLATE_CODE = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern QUOTED = Pattern.compile("(['\"])(.*?)\\1");
  private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(\\w+)]\\(");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern ONE_NAME = Pattern.compile("(@kit\\.)?" + NAME);

  private static final Set<String> LANGUAGE = Set.of("as", "async", "await", "boolean", "catch", "const", "false",
      "from", "function", "if", "import", "let", "new", "null", "return", "true", "try", "void");

  private SeedWords() {}

  /** {@return the names in one document} */
  static SortedSet<String> in(String document) {
    Stream<String> code = CODE.matcher(document).results().flatMap(it -> inCode(it.group(1)));
    Stream<String> prose = MARKED.matcher(CODE.matcher(document).replaceAll("")).results()
        .flatMap(it -> Stream.of(it.group(1), it.group(2), it.group(3)))
        .filter(Objects::nonNull)
        .flatMap(SeedWords::names);
    return Stream.concat(code, prose).collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the names in a list of them: one on each line, lines that begin with # left out} */
  static SortedSet<String> listed(Stream<String> lines) {
    return lines.filter(it -> !it.startsWith("#")).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Compares a list with the documents that it was made from; exit code 1 where they differ.
   *
   * @param arguments the folder with the two documents, and the file with the list
   */
  public static void main(String[] arguments) throws IOException {
    SortedSet<String> inDocuments = new TreeSet<>();
    try (Stream<Path> documents = Files.list(Path.of(arguments[0]))) {
      for (Path document : documents.filter(it -> it.toString().endsWith(".md")).toList()) {
        inDocuments.addAll(in(Files.readString(document)));
      }
    }
    SortedSet<String> inList = listed(Files.readAllLines(Path.of(arguments[1])).stream());
    inDocuments.stream().filter(it -> !inList.contains(it)).forEach(it -> System.out.println("not in the list: " + it));
    inList.stream().filter(it -> !inDocuments.contains(it)).forEach(it -> System.out.println("in no document: " + it));
    System.out.println(inDocuments.size() + " names in the documents, " + inList.size() + " in the list");
    System.exit(inDocuments.equals(inList) ? 0 : 1);
  }

  private static Stream<String> inCode(String code) {
    String bare = COMMENT.matcher(code).replaceAll("$1");
    bare = TEMPLATE.matcher(bare).replaceAll(it -> Matcher.quoteReplacement(templateCode(it.group())));
    Stream<String> quoted = QUOTED.matcher(bare).results().map(it -> it.group(2)).filter(ONE_NAME.asMatchPredicate());
    Stream<String> words = names(QUOTED.matcher(bare).replaceAll("")).filter(it -> !LANGUAGE.contains(it));
    return Stream.concat(quoted, words);
  }

  private static Stream<String> names(String text) {
    return NAME.matcher(text).results().map(MatchResult::group);
  }

  private static String templateCode(String template) {
    return TEMPLATE_CODE.matcher(template).results().map(it -> it.group(1)).collect(Collectors.joining(" "));
  }
}
