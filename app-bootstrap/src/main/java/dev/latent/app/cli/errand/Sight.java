package dev.latent.app.cli.errand;

import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.history.Timeline;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.control.Option;
import java.time.Duration;

/** A library and its second phase, to be looked at. */
public interface Sight {

  PhotoAccessHelper photos();

  /** Who looks after the second phase. Where this process does not, all is as the library knows it. */
  Attendance attendance();

  /** Whether this process looks after it. */
  default boolean attended() {
    return attendance() == Attendance.HERE;
  }

  /** Who looks after a second phase. */
  enum Attendance {
    HERE("this process looks after it"),
    ELSEWHERE("another process writes the library, and cannot be asked"),
    NOBODY("no process looks after it");

    private final String sentence;

    Attendance(String sentence) {
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  /**
   * The whole second phase at this moment.
   *
   * @param limit at most so many photos, the next to run first
   */
  DeliveryReport report(int limit);

  /** None for a photo that has no second phase, or none any more. */
  Option<DeliveryReport.Unfinished> unfinished(PhotoId photo);

  Timeline timeline(PhotoId photo);

  /** The steady time that the report's moments are of. */
  Duration uptime();

  /** {@return the second phase that runs in this process} */
  static Sight of(Context context) {
    return new Attended(context);
  }

  /** In this process. */
  record Attended(Context context) implements Sight {

    @Override
    public PhotoAccessHelper photos() {
      return context.photoAccessHelper();
    }

    @Override
    public Attendance attendance() {
      return Attendance.HERE;
    }

    @Override
    public DeliveryReport report(int limit) {
      return context.deferredDelivery().report(limit);
    }

    @Override
    public Option<DeliveryReport.Unfinished> unfinished(PhotoId photo) {
      return context.deferredDelivery().unfinished(photo);
    }

    @Override
    public Timeline timeline(PhotoId photo) {
      return context.deferredDelivery().timeline(photo);
    }

    @Override
    public Duration uptime() {
      return context.uptime();
    }
  }
}
