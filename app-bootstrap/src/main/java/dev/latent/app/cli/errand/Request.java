package dev.latent.app.cli.errand;

import dev.latent.camera.model.asset.AssetId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An errand as it goes from one process to another.
 *
 * @param json whether a program reads the answer
 */
public record Request(Errand errand, boolean json) {

  private static final String JSON = "json";
  private static final String TEXT = "text";

  /** Words without spaces. */
  public Seq<String> words() {
    return words(errand).prepend(json ? JSON : TEXT);
  }

  private static Seq<String> words(Errand errand) {
    return switch (errand) {
      case Errand.Status(int limit) -> List.of("status", String.valueOf(limit));
      case Errand.Explain(var asset) -> List.of("explain", asset.toString());
      case Errand.Now(var asset) -> List.of("now", asset.toString());
      case Errand.Retry(var asset) -> List.of("retry", asset.toString());
      case Errand.RetryAll() -> List.of("retry-all");
      case Errand.Withdraw(var asset) -> List.of("withdraw", asset.toString());
      case Errand.Trash(var asset) -> List.of("trash", asset.toString());
      case Errand.Restore(var asset) -> List.of("restore", asset.toString());
      case Errand.Delete(var asset) -> List.of("delete", asset.toString());
      case Errand.Pause() -> List.of("pause");
      case Errand.Resume() -> List.of("resume");
    };
  }

  /** {@return the request of these words; none when they are none} */
  static Option<Request> of(Seq<String> words) {
    return words.headOption().filter(it -> it.equals(JSON) || it.equals(TEXT))
        .flatMap(how -> errand(words.tail()).map(it -> new Request(it, how.equals(JSON))));
  }

  private static Option<Errand> errand(Seq<String> words) {
    return switch (words.size()) {
      case 1 -> switch (words.head()) {
        case "retry-all" -> Option.some(new Errand.RetryAll());
        case "pause" -> Option.some(new Errand.Pause());
        case "resume" -> Option.some(new Errand.Resume());
        default -> Option.none();
      };
      case 2 -> number(words.last()).flatMap(it -> errand(words.head(), it));
      default -> Option.none();
    };
  }

  private static Option<Errand> errand(String verb, long number) {
    return switch (verb) {
      case "status" -> Option.some(new Errand.Status((int) Math.min(number, Integer.MAX_VALUE)));
      case "explain" -> Option.some(new Errand.Explain(new AssetId(number)));
      case "now" -> Option.some(new Errand.Now(new AssetId(number)));
      case "retry" -> Option.some(new Errand.Retry(new AssetId(number)));
      case "withdraw" -> Option.some(new Errand.Withdraw(new AssetId(number)));
      case "trash" -> Option.some(new Errand.Trash(new AssetId(number)));
      case "restore" -> Option.some(new Errand.Restore(new AssetId(number)));
      case "delete" -> Option.some(new Errand.Delete(new AssetId(number)));
      default -> Option.none();
    };
  }

  private static Option<Long> number(String word) {
    return Option.when(word.matches("[1-9][0-9]{0,17}"), () -> Long.valueOf(word));
  }
}
