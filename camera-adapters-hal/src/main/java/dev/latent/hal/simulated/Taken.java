package dev.latent.hal.simulated;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.photo.CaptureId;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What captures under way have in memory beside their frames; handles never enter the machine. Thread-safe. */
final class Taken {

  private final ConcurrentMap<CaptureId, Burst> bursts = new ConcurrentHashMap<>();
  private final ConcurrentMap<CaptureId, EncodedImage> images = new ConcurrentHashMap<>();
  private final ConcurrentMap<CaptureId, PixelMap> thumbnails = new ConcurrentHashMap<>();

  /**
   * One burst under way.
   *
   * @param room where the frames of a deferred capture are written
   */
  record Burst(BurstFacts facts, Option<BurstWriter> room) {}

  void put(CaptureId capture, Burst burst) {
    bursts.put(capture, burst);
  }

  Option<Burst> burst(CaptureId capture) {
    return Option.of(bursts.get(capture));
  }

  Option<Burst> takeBurst(CaptureId capture) {
    return Option.of(bursts.remove(capture));
  }

  void put(CaptureId capture, EncodedImage image) {
    images.put(capture, image);
  }

  void put(CaptureId capture, PixelMap thumbnail) {
    thumbnails.put(capture, thumbnail);
  }

  Option<PixelMap> takeThumbnail(CaptureId capture) {
    return Option.of(thumbnails.remove(capture));
  }

  Option<EncodedImage> takeImage(CaptureId capture) {
    return Option.of(images.remove(capture));
  }
}
