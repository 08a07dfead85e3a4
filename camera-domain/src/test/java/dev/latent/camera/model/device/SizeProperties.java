package dev.latent.camera.model.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SizeProperties {

  private static final int LONGEST = 65_535;

  @Property
  void a_size_within_another_fits_touches_it_and_keeps_its_proportions_to_half_a_pixel(
      @ForAll @IntRange(min = 1, max = LONGEST) int width, @ForAll @IntRange(min = 1, max = LONGEST) int height,
      @ForAll @IntRange(min = 1, max = LONGEST) int across, @ForAll @IntRange(min = 1, max = LONGEST) int down) {
    Size fitting = new Size(width, height).within(new Size(across, down));
    double scale = Math.min(1, Math.min((double) across / width, (double) down / height));
    assertThat(fitting.width()).isBetween(1, Math.min(width, across));
    assertThat(fitting.height()).isBetween(1, Math.min(height, down));
    assertThat((double) fitting.width()).isCloseTo(Math.max(1, scale * width), within(0.5 + 1e-6));
    assertThat((double) fitting.height()).isCloseTo(Math.max(1, scale * height), within(0.5 + 1e-6));
  }

  @Property
  void a_size_that_fits_already_stays(@ForAll @IntRange(min = 1, max = LONGEST) int width,
      @ForAll @IntRange(min = 1, max = LONGEST) int height) {
    assertThat(new Size(width, height).within(new Size(LONGEST, LONGEST))).isEqualTo(new Size(width, height));
  }

  @Example
  void the_largest_there_are_do_not_overflow() {
    assertThat(new Size(Integer.MAX_VALUE, Integer.MAX_VALUE).within(new Size(Integer.MAX_VALUE - 1, 7)))
        .isEqualTo(new Size(7, 7));
  }
}
