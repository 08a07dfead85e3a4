package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.ImageDecoder;
import io.vavr.control.Either;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of {@link ImageDecoder}. */
@ContractOf(ImageDecoder.class)
@Usually(promise = "DE1",
    breaks = "It ignores the orientation, or remembers pictures by their asset, whatever their revision.")
@Usually(promise = "DE2", breaks = "It fills the target instead of fitting into it, or fits before it turns.")
@Usually(promise = "DE3",
    breaks = "It shows what there was until then, throws, or remembers a refusal as it does a picture.")
@Usually(promise = "DE4", breaks = "It reads the header, or trusts the marker at the end.")
@Usually(promise = "DE5", breaks = "It lets an exception of its codec through, or closes what it was lent.")
public interface ImageDecoderContract {

  Size WIDE = new Size(160, 96);
  Size LARGE = new Size(4000, 4000);

  /** Two colours of a JPEG are the same when they differ by no more. */
  int ALIKE = 24;

  /** For a library of which it has seen nothing; the same as long as the test lasts. */
  ImageDecoder decoder();

  private PixelMap decoded(byte[] jpeg, Size target) {
    return decoder().decode(StoredBytes.of(1, 1, jpeg), target).getOrElseThrow(it -> new AssertionError("" + it));
  }

  private void assertRefused(Either<AssetError, ?> answer) {
    assertThat(answer.swap().map(AssetError::code).toOption()).containsExactly(AssetErrorCode.IO_ERROR);
    assertThat(answer.getLeft().what()).contains(AssetSamples.FOLDER + "/IMG_1.jpg").doesNotContain("\n");
  }

  private static void assertUpright(PixelMap pixels) {
    Seen seen = Seen.of(pixels);
    for (int quarter = 0; quarter < 4; quarter++) {
      int x = pixels.size().width() * (quarter % 2 * 2 + 1) / 4;
      int y = pixels.size().height() * (quarter / 2 * 2 + 1) / 4;
      assertThat(seen.difference(x, y, JpegSamples.quarter(quarter % 2 == 1, quarter >= 2)))
          .as("quarter %d is %06x", quarter, seen.rgb(x, y)).isLessThan(ALIKE);
    }
    assertThat(seen.opaque()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  default void DE1_every_orientation_is_shown_upright(int orientation) {
    byte[] jpeg = JpegSamples.quarters(WIDE, orientation);
    for (Size target : new Size[] {LARGE, WIDE, new Size(80, 80), new Size(33, 1000), new Size(7, 7)}) {
      PixelMap pixels = decoded(jpeg, target);
      assertThat(pixels.size()).as("orientation %d within %s", orientation, target).isEqualTo(WIDE.within(target));
      assertUpright(pixels);
    }
  }

  @Test
  default void DE1_a_replaced_image_is_shown_as_it_is_now() {
    assertUpright(decoder().decode(StoredBytes.of(1, 1, JpegSamples.quarters(WIDE)), WIDE).get());
    PixelMap now = decoder().decode(StoredBytes.of(1, 2, JpegSamples.quarters(new Size(96, 160))), WIDE).get();
    assertThat(now.size()).isEqualTo(new Size(58, 96));
    assertUpright(now);
  }

  @Test
  default void DE1_another_asset_is_another_picture() {
    decoder().decode(StoredBytes.of(1, 1, JpegSamples.quarters(WIDE)), WIDE).get();
    assertThat(decoder().decode(StoredBytes.of(2, 1, JpegSamples.quarters(new Size(10, 10))), WIDE).get().size())
        .isEqualTo(new Size(10, 10));
  }

  @ParameterizedTest
  @CsvSource({"640, 480, 100, 100, 100, 75", "480, 640, 100, 100, 75, 100", "641, 481, 320, 240, 320, 240",
      "500, 3, 100, 100, 100, 1", "3, 500, 50, 40, 1, 40", "64, 48, 64, 48, 64, 48", "64, 48, 65, 500, 64, 48",
      "1, 1, 1, 1, 1, 1", "1000, 999, 1, 1, 1, 1"})
  default void DE2_it_keeps_its_proportions_within_the_target_and_is_never_enlarged(int width, int height, int within,
      int high, int fittingWidth, int fittingHeight) {
    assertThat(decoded(JpegSamples.quarters(new Size(width, height)), new Size(within, high)).size())
        .isEqualTo(new Size(fittingWidth, fittingHeight));
  }

  @Test
  default void DE3_what_ends_before_its_image_does_is_refused() {
    byte[] jpeg = JpegSamples.quarters(WIDE, 6);
    for (int length = 0; length < jpeg.length; length += 7) {
      assertRefused(decoder().decode(StoredBytes.of(1, 1, Arrays.copyOf(jpeg, length)), WIDE));
    }
  }

  @Test
  default void DE3_what_is_no_image_is_refused() {
    assertRefused(decoder().decode(StoredBytes.of(1, 1, BytesImage.noise(1, 10_000).bytes()), WIDE));
    assertRefused(decoder().decode(StoredBytes.of(1, 1, new byte[10_000]), WIDE));
  }

  @Test
  default void DE3_what_cannot_be_read_is_refused_and_shown_once_it_can() {
    StoredBytes image = StoredBytes.of(1, 1, JpegSamples.quarters(WIDE));
    assertRefused(decoder().decode(image.unreadable(), WIDE));
    assertRefused(decoder().verify(image.unreadable()));
    assertUpright(decoder().decode(image, WIDE).get());
  }

  @Test
  default void DE4_a_whole_image_is_verified_with_its_size_as_stored() {
    assertThat(decoder().verify(StoredBytes.of(1, 1, JpegSamples.noise(WIDE)))).contains(WIDE);
    assertThat(decoder().verify(StoredBytes.of(2, 1, JpegSamples.quarters(WIDE, 6)))).contains(new Size(96, 160));
  }

  @Test
  default void DE4_an_image_that_ends_too_early_is_refused_even_if_it_looks_whole() {
    byte[] jpeg = JpegSamples.noise(WIDE);
    for (int length = jpeg.length / 10; length < jpeg.length - 32; length += 97) {
      assertRefused(decoder().verify(StoredBytes.of(1, 1, Arrays.copyOf(jpeg, length))));
      assertRefused(decoder().verify(StoredBytes.of(1, 1, JpegSamples.endedAt(jpeg, length))));
    }
  }

  @Test
  default void DE4_an_image_without_its_middle_is_refused() {
    byte[] jpeg = JpegSamples.noise(WIDE);
    assertRefused(decoder().verify(StoredBytes.of(1, 1,
        JpegSamples.without(jpeg, jpeg.length / 3, 2 * jpeg.length / 3))));
  }

  @Test
  default void DE5_no_damage_is_answered_by_an_exception() {
    byte[] jpeg = JpegSamples.quarters(WIDE, 8);
    for (int at = 0; at < jpeg.length; at++) {
      byte[] damaged = jpeg.clone();
      damaged[at] ^= (byte) 0x7F;
      assertThat(decoder().verify(StoredBytes.of(at, 1, damaged))).isNotNull();
      // Of what lies in the middle a native codec may print a line each time.
      if (at < 64 || at % 97 == 0) {
        assertThat(decoder().decode(StoredBytes.of(at, 1, damaged), new Size(20, 20))).isNotNull();
      }
    }
  }

  @Test
  default void DE5_the_handle_stays_the_callers() {
    StoredBytes image = StoredBytes.of(1, 1, JpegSamples.quarters(WIDE));
    decoder().decode(image, WIDE);
    decoder().decode(image, WIDE);
    decoder().verify(image);
    assertThat(image.closed()).isFalse();
  }
}
