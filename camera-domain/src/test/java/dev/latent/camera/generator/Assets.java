package dev.latent.camera.generator;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.MediaAssetEditData;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a library is asked with, and what its rows are made of. */
public final class Assets {

  private Assets() {}

  public static Arbitrary<AssetId> assetId() {
    return Arbitraries.longs().between(1, 1_000_000).map(AssetId::new);
  }

  public static Arbitrary<AssetCursor> assetCursor() {
    return Arbitraries.longs().between(0, 1_000_000).map(AssetCursor::new);
  }

  /** As people write, in several scripts; short and long. */
  static Arbitrary<String> title() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, titleOf(20)), Tuple.of(1, titleOf(245)));
  }

  private static Arbitrary<String> titleOf(int longest) {
    return Arbitraries.strings().withCharRange('a', 'z').withCharRange('A', 'Z').numeric()
        .withChars("_- \u00e4\u00df\u5199\u2665").ofMinLength(1).ofMaxLength(longest);
  }

  public static Arbitrary<DisplayName> displayName() {
    return Combinators.combine(title(), Arbitraries.of("jpg", "JPG", "jpeg", "heic", "png", "dng"))
        .as((title, extension) -> new DisplayName(title + "." + extension));
  }

  static Arbitrary<String> folder() {
    return Parts.word().list().ofMinSize(1).ofMaxSize(3).map(it -> String.join("/", it));
  }

  public static Arbitrary<ImageContent> imageContent() {
    Arbitrary<String> sha256 = Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    return Combinators.combine(Devices.size(), Arbitraries.longs().between(1, 1L << 40), sha256)
        .as(ImageContent::new);
  }

  public static Arbitrary<MediaAssetEditData> mediaAssetEditData() {
    return Combinators.combine(Parts.word(), Parts.word(), Parts.text()).as(MediaAssetEditData::new);
  }

  public static Arbitrary<PhotoEdit> photoEdit() {
    return Combinators.combine(Parts.time(), Parts.optional(mediaAssetEditData()), imageContent()).as(PhotoEdit::new);
  }

  /** Of a row: no tombstone, and in the trash only by its standing. */
  static Arbitrary<DeliveryRecord> ofRow() {
    return Deliveries.deliveryRecord().map(it -> it.standing() == Standing.DELETED ? it.standing(Standing.LOW) : it);
  }

  /** {@return what a row's content is of} */
  static PhotoQuality quality(Option<DeliveryRecord> delivery) {
    return delivery.forAll(it -> it.standing() == Standing.FINAL) ? PhotoQuality.FULL : PhotoQuality.LOW;
  }

  /** A photo whose final image is awaited, saved or not, or an asset without a second phase. */
  public static Arbitrary<NewAsset> newAsset() {
    Arbitrary<Option<DeliveryRecord>> low =
        Parts.optional(Photos.photoId().map(it -> DeliveryRecord.of(it, Standing.LOW)));
    return Combinators.combine(low, Parts.flag(), place()).as((delivery, unsaved, it) -> it
        .delivery(delivery).quality(quality(delivery)).temporary(unsaved && delivery.isDefined()).build());
  }

  private static Arbitrary<NewAsset.Builder> place() {
    return Builders.withBuilder(NewAsset.Builder::new)
        .use(folder()).in((it, value) -> it.folder(value))
        .use(displayName()).in((it, value) -> it.displayName(value))
        .use(Parts.time()).in((it, value) -> it.takenAt(value))
        .use(Parts.optional(Photos.location())).in((it, value) -> it.location(value))
        .build(it -> it);
  }

  public static Arbitrary<AssetFilter> assetFilter() {
    return Combinators.combine(Parts.flag(), Parts.flag(), Parts.optional(Arbitraries.of(AssetState.class)),
        Parts.optional(folder()), Parts.optional(Parts.time())).as(AssetFilter::new);
  }

  public static Arbitrary<AssetError> assetError() {
    return Combinators.combine(Arbitraries.of(AssetErrorCode.class), Parts.word()).as(AssetError::new);
  }
}
