package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;
import static dev.latent.camera.model.device.CameraErrorCode.UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The calls of a preview output. Pure. Source: Camera Kit, PreviewOutput. */
public final class PreviewMachine {

  private PreviewMachine() {}

  /** {@return the rates of the session's camera; empty without a session} */
  public static Seq<FrameRateRange> supportedFrameRates(Studio studio, OutputId id) {
    return device(studio, id).map(it -> it.abilities().frameRates()).getOrElse(List.empty());
  }

  /** {@return the rate in force from the next commitConfig on; none without a session} */
  public static Option<FrameRateRange> activeFrameRate(Studio studio, OutputId id) {
    return device(studio, id).map(it -> studio.preview(id).stream(it.abilities().frameRates()).frameRate());
  }

  /**
   * In force from the next commitConfig on.
   *
   * @return refused: INVALID_ARGUMENT (7400101) for a range that does not go upwards from 1,
   *     UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS (7400110) for one that the camera has not, or without a session
   */
  public static Either<CameraError, Step<Studio, StudioCommand>> setFrameRate(Studio studio, OutputId id, int min, int max) {
    if (min < 1 || max < min) {
      return Either.left(INVALID_ARGUMENT.because("a frame rate goes upwards from 1, not " + min + " to " + max));
    }
    FrameRateRange wanted = new FrameRateRange(min, max);
    return supportedFrameRates(studio, id).exists(it -> it.includes(wanted))
        ? Either.right(Step.stay(studio.with(studio.preview(id).at(wanted))))
        : Either.left(UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS.because(
            "no camera of a session of this preview has " + min + " to " + max + " frames per second"));
  }

  /** {@return the step; refused: SERVICE_FATAL_ERROR (7400201) when released already} */
  public static Either<CameraError, Step<Studio, StudioCommand>> release(Studio studio, OutputId id) {
    Preview preview = studio.preview(id);
    if (preview.released()) {
      return Either.left(SERVICE_FATAL_ERROR.because("the output was released already"));
    }
    Studio without = preview.session().map(studio::session)
        .map(it -> studio.with(it.previewing(Option.none())))
        .getOrElse(studio);
    return Either.right(Step.stay(without.with(preview.freed())));
  }

  private static Option<CameraDevice> device(Studio studio, OutputId id) {
    return studio.preview(id).session().map(studio::session).flatMap(studio::deviceOf);
  }
}
