package dev.latent.hal.simulated;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.SettingsReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what can be set of a camera; the defaults are those of a phone without a flash. */
final class AbilitiesReader {

  private static final Pattern RATE = Pattern.compile("([1-9][0-9]{0,2})(?:-([1-9][0-9]{0,2}))?");
  private static final FrameRateRange USUAL_RATE = new FrameRateRange(30, 30);
  private static final Range USUAL_ZOOM = new Range(1, 10);
  private static final Range USUAL_BIAS = new Range(-4, 4);

  private AbilitiesReader() {}

  static CameraAbilities read(SettingsReader camera) {
    return new CameraAbilities.Builder()
        .flashModes(camera.choices("flash", FlashMode.class, List.empty()).toSet())
        .exposureModes(camera.choices("exposure_modes", ExposureMode.class, List.of(ExposureMode.values())).toSet())
        .exposureBias(camera.range("exposure_bias", USUAL_BIAS, -8, 8))
        .focusModes(camera.choices("focus_modes", FocusMode.class, List.of(FocusMode.values())).toSet())
        .zoomRatio(camera.range("zoom", USUAL_ZOOM, 1, 100))
        .mirror(camera.flag("mirror", true))
        .burst(camera.flag("burst", true))
        .quickThumbnail(camera.flag("quick_thumbnail", true))
        .mute(camera.flag("mute", true))
        .prioritizations(camera.choices("prioritization", PhotoQualityPrioritization.class,
            List.of(PhotoQualityPrioritization.values())).toSet())
        .frameRates(rates(camera))
        .build();
  }

  private static Seq<FrameRateRange> rates(SettingsReader camera) {
    if (!camera.has("frame_rates")) {
      camera.texts("frame_rates");
      return List.of(USUAL_RATE);
    }
    Seq<String> written = camera.texts("frame_rates");
    Seq<FrameRateRange> rates = written.flatMap(AbilitiesReader::rate).distinct();
    if (rates.isEmpty() || rates.size() < written.size()) {
      camera.refuse("frame_rates", "must be different rates like \"30\" or \"15-60\", at least one");
    }
    return rates.isEmpty() ? List.of(USUAL_RATE) : rates;
  }

  private static Option<FrameRateRange> rate(String written) {
    Matcher rate = RATE.matcher(written);
    if (!rate.matches()) {
      return Option.none();
    }
    int least = Integer.parseInt(rate.group(1));
    int most = Option.of(rate.group(2)).map(Integer::parseInt).getOrElse(least);
    return Option.when(least <= most, () -> new FrameRateRange(least, most));
  }
}
