package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DevelopmentTest {
  private static final FrameSize SIZE = new FrameSize(640, 480);
  private static final SensorModel SENSOR = SensorModel.of(SIZE);
  private static final LinearScene TEXTURED = Scene.of(Pictures.textured(640, 480)).cover(SIZE);

  @Nested
  class Strips {
    private final List<RawFrame> burst = Bursts.of(TEXTURED, SENSOR, 11, 3);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 32, 63, 500})
    void their_number_does_not_change_a_byte(int rows) {
      assertThat(Bursts.finished(Development.inStripsOf(rows, burst, SENSOR)).bgr())
          .isEqualTo(Bursts.developed(burst, SENSOR).bgr());
    }

    @Test
    void they_come_in_any_order_on_many_threads() {
      Development development = Development.inStripsOf(8, burst, SENSOR);
      development.prepare();
      IntStream backwards = IntStream.range(0, development.strips()).parallel().map(i -> development.strips() - 1 - i);
      assertThat(Bursts.inOrder(backwards, development).bgr()).isEqualTo(Bursts.developed(burst, SENSOR).bgr());
    }

    @Test
    void none_is_worked_out_before_the_frames_are_aligned() {
      Development development = Development.inStripsOf(120, burst, SENSOR);
      assertThatThrownBy(() -> development.strip(0, _ -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_that_is_worked_out_again_is_the_same() {
      Development development = Development.inStripsOf(120, burst, SENSOR);
      Bursts.finished(development);
      assertThat(Bursts.inOrder(IntStream.range(0, 2), development).bgr())
          .isEqualTo(Bursts.developed(burst, SENSOR).bgr());
    }
  }

  @Nested
  class A_brake {
    private final List<RawFrame> burst = Bursts.of(TEXTURED, SENSOR, 11, 2);
    private int asked;

    private void all(Brake brake) {
      Development development = Development.of(burst, SENSOR, brake);
      JpegBands jpeg = development.jpeg(90);
      development.prepare();
      for (int i = 0; i < development.strips(); i++) {
        int strip = i;
        development.strip(strip, rows -> jpeg.band(strip, rows));
      }
    }

    @Test
    void is_asked_in_each_step() {
      Set<Class<?>> asking = new HashSet<>();
      StackWalker stack = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
      all(() -> {
        stack.walk(frames -> frames.skip(2).findFirst()).ifPresent(it -> asking.add(it.getDeclaringClass()));
        return false;
      });
      assertThat(asking).containsExactlyInAnyOrder(Thumbnail.class, GlobalAlignment.class, TileAlignment.class,
          Warp.class, StripKernel.class, Finish.class, JpegScan.class);
    }

    @Test
    void ends_the_work_whenever_it_is_pulled() {
      all(() -> ++asked < 0);
      for (int i = 1, all = asked; i <= all; i += 1 + all / 40) {
        int pulled = i;
        asked = 0;
        assertThatThrownBy(() -> all(() -> ++asked == pulled)).isInstanceOf(CancellationException.class);
        assertThat(asked).isEqualTo(pulled);
      }
    }
  }

  @Nested
  class Rendering_neutrally {
    @Test
    void a_smooth_scene_comes_out_as_it_went_in() {
      LinearScene smooth = Scene.of(Pictures.smooth(640, 480)).cover(SIZE);
      assertThat(Pictures.psnr(Bursts.developed(Bursts.of(smooth, SENSOR, 3, 4), SENSOR), smooth.toRgb(), 0))
          .isGreaterThan(40);
      assertThat(Pictures.psnr(Bursts.developed(Bursts.of(smooth, SENSOR, 3, 1), SENSOR), smooth.toRgb(), 0))
          .isGreaterThan(38);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x808080, 0xF8F8F8, 0x101010, 0xB04030, 0x3050A0, 0x40A030})
    void an_even_colour_has_no_tint_up_to_the_last_column(int rgb) {
      FrameSize size = new FrameSize(98, 74);
      SensorModel sensor = SensorModel.of(size);
      LinearScene even = Scene.of(Pictures.painted(98, 74, (_, _) -> rgb)).cover(size);
      RgbImage image = Bursts.developed(Bursts.of(even, sensor, 3, 4), sensor);
      for (int colour = 0; colour < 3; colour++) {
        int shift = 8 * colour;
        assertThat(Pictures.mean(image, colour)).isCloseTo(rgb >> shift & 0xFF, within(1.0));
        RgbImage frame = border(image);
        assertThat(Pictures.mean(frame, colour)).isCloseTo(rgb >> shift & 0xFF, within(2.5));
      }
    }

    /** The outermost pixels, in one line. */
    private static RgbImage border(RgbImage image) {
      List<Integer> pixels = new ArrayList<>();
      for (int x = 0; x < image.width(); x++) {
        pixels.add(image.rgb(x, 0));
        pixels.add(image.rgb(x, image.height() - 1));
      }
      for (int y = 0; y < image.height(); y++) {
        pixels.add(image.rgb(0, y));
        pixels.add(image.rgb(image.width() - 1, y));
      }
      return Pictures.painted(pixels.size(), 1, (x, _) -> pixels.get(x));
    }

    @Test
    void first_stage_and_final_agree_in_colour_and_framing() {
      List<RawFrame> burst = Bursts.of(TEXTURED, SENSOR, 21, 4);
      RgbImage first = Preview.render(burst.getFirst(), SENSOR);
      RgbImage last = Pictures.scaled(Bursts.developed(burst, SENSOR), 160, 120);
      for (int colour = 0; colour < 3; colour++) {
        assertThat(Pictures.mean(last, colour)).isCloseTo(Pictures.mean(first, colour), within(0.5));
      }
      double here = Pictures.psnr(first, last, 4);
      assertThat(here).isGreaterThan(32);
      for (int i = 0; i < 9; i++) {
        if (i != 4) {
          assertThat(Pictures.psnr(shifted(first, i % 3 - 1, i / 3 - 1), last, 4)).isLessThan(here - 3);
        }
      }
    }

    private static RgbImage shifted(RgbImage image, int right, int down) {
      return Pictures.painted(image.width(), image.height(), (x, y) -> image.rgb(
          Math.clamp(x - right, 0, image.width() - 1), Math.clamp(y - down, 0, image.height() - 1)));
    }
  }

  @Nested
  class Merging {
    @Test
    void four_frames_of_a_still_scene_have_half_the_noise_of_one() {
      SensorModel fast = new SensorModel.Builder().size(SIZE).iso(800).build();
      List<RawFrame> burst = Bursts.of(TEXTURED, fast, 31, 4);
      double one = Pictures.psnr(Bursts.developed(burst.subList(0, 1), fast), TEXTURED.toRgb(), 8);
      double four = Pictures.psnr(Bursts.developed(burst, fast), TEXTURED.toRgb(), 8);
      assertThat(four - one).isBetween(4.5, 8.0);
    }

    @Test
    void what_moved_leaves_no_ghost() {
      List<RawFrame> still = Bursts.of(TEXTURED, SENSOR, 41, 4);
      List<RawFrame> moved = new ArrayList<>(still);
      moved.set(2, RawFrame.of(SIZE, withBlock(Bursts.samples(TEXTURED, SENSOR, 41, 2))));
      RgbImage image = Bursts.developed(moved, SENSOR);
      RgbImage within = block(image);
      assertThat(Pictures.psnr(within, block(TEXTURED.toRgb()), 0))
          .isGreaterThan(Pictures.psnr(block(Bursts.developed(still.subList(0, 1), SENSOR)), block(TEXTURED.toRgb()), 0)
              - 1);
    }

    /** A bright block where the scene has none. */
    private static short[] withBlock(short[] raw) {
      for (int y = 200; y < 260; y++) {
        for (int x = 300; x < 360; x++) {
          raw[y * SIZE.width() + x] = 900;
        }
      }
      return raw;
    }

    private static RgbImage block(RgbImage image) {
      return Pictures.painted(80, 80, (x, y) -> image.rgb(290 + x, 190 + y));
    }

    @Test
    void motion_of_the_hand_is_found_to_a_fraction_of_a_pixel() {
      for (long seed = 0; seed < 4; seed++) {
        HandShake shake = HandShake.of(seed, 3, SENSOR.exposureSeconds());
        List<RawFrame> burst = Bursts.of(TEXTURED, SENSOR, seed, 4);
        Motion motion = GlobalAlignment.of(Thumbnail.of(burst.get(0), Brake.NONE),
            Thumbnail.of(burst.get(3), Brake.NONE), Brake.NONE);
        assertThat(motion.right()).isCloseTo(shake.right(), within(0.5));
        assertThat(motion.down()).isCloseTo(shake.down(), within(0.5));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"16, 16", "34, 18", "66, 130", "1000, 18"})
  void any_even_size_develops(int width, int height) {
    SensorModel sensor = SensorModel.of(new FrameSize(width, height));
    LinearScene scene = Scene.of(Pictures.smooth(width, height)).cover(sensor.size());
    RgbImage image = Bursts.developed(Bursts.of(scene, sensor, 1, 4), sensor);
    assertThat(Pictures.psnr(image, scene.toRgb(), 0)).isGreaterThan(36);
  }

  @Test
  void the_final_photo_is_closer_to_its_scene_than_the_first_stage() {
    FrameSize half = new FrameSize(2656, 1494);
    SensorModel sensor = SensorModel.of(half);
    LinearScene scene = Scene.bundled().cover(half);
    List<RawFrame> burst = Bursts.of(scene, sensor, 1, 4);
    RgbImage truth = scene.toRgb();
    RgbImage first = Pictures.scaled(Preview.render(burst.getFirst(), sensor), half.width(), half.height());
    double last = Pictures.psnr(Bursts.developed(burst, sensor), truth, 0);
    assertThat(last).isGreaterThan(36).isGreaterThan(Pictures.psnr(first, truth, 0) + 3);
  }
}
