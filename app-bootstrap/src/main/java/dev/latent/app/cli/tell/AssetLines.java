package dev.latent.app.cli.tell;

import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Locale;

/** What a stored asset looks like to people, and the state that both people and programs are told. */
public final class AssetLines {

  private AssetLines() {}

  public static Json state(Json json, PhotoAsset asset) {
    return json.text("taken", asset.takenAt().toString()).text("state", asset.state().name()).text("reason", reason(asset))
        .text("title", asset.displayName().title()).flag("favorite", asset.favorite())
        .flag("trashed", asset.trashedAt().isDefined()).flag("edited", asset.edit().isDefined())
        .flag("unsaved", asset.temporary());
  }

  /** One line of a list. */
  public static String row(PhotoAsset asset) {
    return String.format(Locale.ROOT, "%6d  %-9s  %-4s  r%-3s  %-11s %10s  %s%s", asset.id().value(), asset.state(),
        asset.content().isEmpty() ? "-" : asset.quality(), asset.revision(), asset.content().map(it -> it.size().toString()).getOrElse("-"),
        asset.content().map(it -> Words.bytes(it.bytes())).getOrElse("-"), asset.path(),
        remarks(asset).map(it -> "  (" + it + ")").mkString());
  }

  private static Seq<String> remarks(PhotoAsset asset) {
    return List.of(reason(asset), asset.edit().map(_ -> "edited"), asset.trashedAt().map(_ -> "in the trash"),
        Option.when(asset.temporary(), "not saved"),
        Option.when(!asset.displayName().equals(asset.fileName()), () -> "titled " + printable(asset.displayName().title())))
        .flatMap(it -> it);
  }

  /** All there is to know. */
  public static String page(PhotoAsset asset, Path library) {
    return """
        asset     %s
        uri       %s
        path      %s
        taken     %s
        state     %s
        quality   %s""".formatted(asset.id(), asset.uri(), library.resolve(asset.path()), asset.takenAt(),
        asset.state() + reason(asset).map(it -> " (" + it + ")").getOrElse(""), quality(asset))
        + asset.content().map(AssetLines::content).getOrElse("\nsize      no content yet")
        + said("title", Option.some(asset.displayName().title()).filter(it -> !it.equals(asset.fileName().title())))
        + said("favorite", Option.when(asset.favorite(), "yes"))
        + said("place", asset.location().map(it -> it.latitude() + ", " + it.longitude()))
        + said("comment", Option.some(asset.userComment()).filter(it -> !it.isEmpty()))
        + said("edited", asset.edit().map(AssetLines::edited))
        + said("trash", asset.trashedAt().map(it -> "since " + it))
        + said("unsaved", Option.when(asset.temporary(), () -> "goes at " + AssetMachine.sweptAt(asset)));
  }

  private static String quality(PhotoAsset asset) {
    return asset.content().isEmpty() ? "none yet" : asset.quality() + ", revision " + asset.revision();
  }

  private static String said(String what, Option<String> value) {
    return value.map(it -> "\n%-10s%s".formatted(what, printable(it))).getOrElse("");
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String edited(PhotoEdit edit) {
    return edit.editedAt() + edit.data().map(it -> ", by " + it.compatibleFormat()).getOrElse(", by another program")
        + "; the original under it has " + Words.bytes(edit.original().bytes());
  }

  private static String content(ImageContent content) {
    return "\nsize      %s, %s\nsha256    %s".formatted(content.size(), Words.bytes(content.bytes()), content.sha256());
  }

  private static Option<String> reason(PhotoAsset asset) {
    return asset.content().isEmpty()
        ? Option.some("it has no content yet")
        : asset.delivery().flatMap(DeliveryRecord::failure).map(ProcessingFault::name);
  }
}
