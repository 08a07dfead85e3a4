package dev.latent.camera.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.CaptureRun.Said;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** One capture, whatever the device says, repeats or leaves out, and in whatever order. */
class CaptureProperties {

  @Property(tries = 200)
  void each_thing_is_told_at_most_once_and_in_order(@ForAll DeliveryPath path, @ForAll("said") java.util.List<Said> said) {
    CaptureRun run = new CaptureRun(path).say(said.toArray(Said[]::new));
    assertThat(run.kindsTold().filter(CaptureProperties::ofExposure)).isEqualTo(
        List.<Class<?>>of(PhotoEvent.CaptureStart.class, PhotoEvent.FrameShutter.class, PhotoEvent.FrameShutterEnd.class,
            PhotoEvent.CaptureEnd.class).take(run.told().count(it -> ofExposure(it.getClass()))));
    assertThat(run.count(PhotoEvent.FirstDelivery.class)).isLessThanOrEqualTo(1);
  }

  @Property(tries = 200)
  void a_quick_thumbnail_is_told_once_at_most_after_the_start_and_never_after_the_image(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    Seq<Class<?>> told = new CaptureRun(path).say(said.toArray(Said[]::new)).kindsTold();
    assertThat(told.count(PhotoEvent.QuickThumbnail.class::equals)).isLessThanOrEqualTo(1);
    Seq<Class<?>> before = told.takeUntil(PhotoEvent.QuickThumbnail.class::equals);
    if (before.size() < told.size()) {
      assertThat(before).contains(PhotoEvent.CaptureStart.class)
          .noneMatch(PhotoEvent.FirstDelivery.class::isAssignableFrom);
    }
  }

  @Property(tries = 200)
  void every_image_is_stored_told_or_discarded_exactly_once(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    CaptureRun run = new CaptureRun(path).say(said.toArray(Said[]::new));
    assertThat(run.settledImages()).containsExactlyInAnyOrderElementsOf(List.range(0, run.images));
    assertThat(run.wanted.count(CaptureCommand.Store.class::isInstance)).isLessThanOrEqualTo(1);
  }

  @Property(tries = 200)
  void the_application_hears_of_one_failure_of_the_device_and_one_of_the_library_at_most(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    Seq<String> errors = new CaptureRun(path).say(said.toArray(Said[]::new)).told()
        .filter(PhotoEvent.CaptureError.class::isInstance)
        .map(it -> ((PhotoEvent.CaptureError) it).error().what());
    assertThat(errors).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void a_capture_that_is_over_tells_nothing_more(@ForAll DeliveryPath path, @ForAll("said") java.util.List<Said> said) {
    CaptureRun run = new CaptureRun(path);
    int told = 0;
    for (Said each : said) {
      boolean over = run.capture.over();
      run.say(each);
      assertThat(over && run.told().size() > told).as("told after the end: " + each).isFalse();
      told = run.told().size();
    }
  }

  @Property(tries = 200)
  void a_capture_ends_once_the_device_has_said_all_and_the_library_has_answered(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    CaptureRun run = new CaptureRun(path).say(said.toArray(Said[]::new))
        .say(Said.STARTED, Said.OPENED, Said.CLOSED, Said.ENDED, Said.FIRST, Said.FULL, Said.STORED);
    assertThat(run.capture.over()).isTrue();
    assertThat(run.count(PhotoEvent.FirstDelivery.class) + run.count(PhotoEvent.CaptureError.class)).isPositive();
  }

  @Example
  void a_deferred_capture_is_told_when_it_is_durable_with_the_time_of_its_first_frame() {
    CaptureRun run = new CaptureRun(DeliveryPath.PHOTO_ASSET).say(Said.STARTED, Said.OPENED, Said.CLOSED, Said.FIRST);
    assertThat(run.count(PhotoEvent.FirstDelivery.class)).isZero();
    PhotoEvent told = run.say(Said.STORED).told().last();
    assertThat(told).isEqualTo(new PhotoEvent.PhotoAssetAvailable(CaptureRun.ID, CaptureRun.asset(),
        Duration.ofMillis(4), Duration.ofMillis(5)));
  }

  @Example
  void a_photo_that_could_not_be_stored_is_told_as_an_error() {
    CaptureRun run = new CaptureRun(DeliveryPath.PHOTO_ASSET)
        .say(Said.STARTED, Said.OPENED, Said.CLOSED, Said.FIRST, Said.NOT_STORED, Said.STORED);
    assertThat(run.kindsTold().last()).isEqualTo(PhotoEvent.CaptureError.class);
  }

  @Example
  void a_failure_while_its_image_is_stored_is_told_once_and_the_photo_all_the_same() {
    CaptureRun run = new CaptureRun(DeliveryPath.PHOTO_ASSET).say(Said.STARTED, Said.FIRST, Said.FAILED, Said.FAILED, Said.STORED);
    assertThat(run.kindsTold()).containsExactly(PhotoEvent.CaptureStart.class,
        PhotoEvent.EstimatedCaptureDuration.class, PhotoEvent.CaptureError.class, PhotoEvent.PhotoAssetAvailable.class);
    assertThat(run.capture.over()).isTrue();
  }

  @Example
  void a_single_stage_photo_is_handed_over_and_a_proxy_entrusted() {
    assertThat(new CaptureRun(DeliveryPath.PHOTO).say(Said.FIRST, Said.FULL).kindsTold())
        .containsExactly(PhotoEvent.PhotoAvailable.class);
    CaptureRun proxy = new CaptureRun(DeliveryPath.PHOTO_PROXY).say(Said.FULL, Said.FIRST);
    assertThat(proxy.kindsTold()).containsExactly(PhotoEvent.DeferredPhotoProxyAvailable.class);
    assertThat(proxy.wanted.count(CaptureCommand.Entrust.class::isInstance)).isEqualTo(1);
  }

  private static boolean ofExposure(Class<?> kind) {
    return List.<Class<?>>of(PhotoEvent.CaptureStart.class, PhotoEvent.FrameShutter.class, PhotoEvent.FrameShutterEnd.class,
        PhotoEvent.CaptureEnd.class).contains(kind);
  }

  @Provide
  Arbitrary<java.util.List<Said>> said() {
    return Arbitraries.frequency(
        Tuple.of(4, Said.STARTED), Tuple.of(4, Said.OPENED), Tuple.of(4, Said.CLOSED), Tuple.of(3, Said.ENDED),
        Tuple.of(1, Said.FAILED), Tuple.of(2, Said.THUMBNAIL), Tuple.of(3, Said.FIRST), Tuple.of(2, Said.FULL), Tuple.of(3, Said.STORED),
        Tuple.of(1, Said.NOT_STORED)).list().ofMaxSize(30);
  }
}
