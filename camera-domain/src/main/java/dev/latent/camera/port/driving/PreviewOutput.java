package dev.latent.camera.port.driving;

import dev.latent.camera.model.capture.PreviewEvent;
import dev.latent.camera.model.capture.PreviewFrame;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.Profile;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** The preview stream. Source: Camera Kit, PreviewOutput; listeners stand where its surface does. */
public interface PreviewOutput {

  /**
   * Frames while the session runs. A listener that is still busy with a frame misses those that come meanwhile; none is
   * ever queued for it.
   */
  Subscription onFrame(Consumer<? super PreviewFrame> listener);

  /** Told in order, one at a time, never inside a driving call; one listener per kind, a second replaces it. */
  <E extends PreviewEvent> Subscription on(Class<E> kind, Consumer<? super E> listener);

  /** {@return in frames per second; empty before it is in a session with an input} */
  Seq<FrameRateRange> getSupportedFrameRates();

  /** {@return in frames per second, in force from the next commitConfig on; none without a session} */
  Option<FrameRateRange> getActiveFrameRate();

  /**
   * Sets the rate, in force from the next commitConfig on.
   *
   * @return the range; refused: INVALID_ARGUMENT (7400101) for one that does not go upwards from 1,
   *     UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS (7400110) for one that the session's camera has not
   */
  Either<CameraError, FrameRateRange> setFrameRate(int min, int max);

  /** {@return its profile; none once released} */
  Option<Profile> getActiveProfile();

  /** {@return itself, out of its session, its listeners told no more; SERVICE_FATAL_ERROR (7400201) when released already} */
  Either<CameraError, PreviewOutput> release();
}
