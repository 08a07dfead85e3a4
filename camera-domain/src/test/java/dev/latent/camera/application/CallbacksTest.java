package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.port.driving.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a listener may do, and what it cannot do to others. */
class CallbacksTest {

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final Rehearsal rehearsal = new Rehearsal();
  private final Actor actor = rehearsal.actor(Rehearsal.SYSTEM);
  private final List<Object> heard = new ArrayList<>();

  private void running() {
    actor.started();
    rehearsal.settle();
    actor.told.clear();
  }

  private void take() {
    actor.does(actor.output.capture());
    rehearsal.camera.expose();
    rehearsal.settle();
  }

  @Test
  void a_listener_comes_and_goes_at_any_time() {
    actor.output.on(PhotoEvent.FrameShutter.class, heard::add);
    running();
    CaptureId capture = actor.output.capture().get();
    Subscription late = actor.output.on(PhotoEvent.FrameShutterEnd.class, heard::add);
    rehearsal.camera.expose();
    rehearsal.settle();
    late.close();
    take();
    assertThat(heard).extracting(it -> it.getClass().getSimpleName())
        .containsExactly("FrameShutter", "FrameShutterEnd", "FrameShutter");
    assertThat(((PhotoEvent.FrameShutterEnd) heard.get(1)).info().captureId()).isEqualTo(capture);
  }

  @Test
  void a_listener_that_left_is_not_told_what_was_on_its_way() {
    Subscription seat = actor.output.on(PhotoEvent.CaptureReady.class, heard::add);
    actor.committed();
    seat.close();
    rehearsal.settle();
    assertThat(heard).isEmpty();
  }

  @Test
  void a_listener_may_leave_while_it_is_told() {
    List<Subscription> seats = new ArrayList<>();
    seats.add(actor.output.on(PhotoEvent.CaptureReady.class, it -> {
      heard.add(it);
      seats.getFirst().close();
    }));
    running();
    take();
    assertThat(heard).hasSize(1);
  }

  @Test
  void nobody_is_told_inside_a_call_even_if_the_device_answers_inside_it() {
    actor.committed();
    assertThat(actor.told).isEmpty();
    rehearsal.settle();
    assertThat(actor.kindsTold()).containsExactly("CaptureReady");
  }

  @Test
  void of_two_captures_each_is_told_in_order() {
    running();
    take();
    take();
    assertThat(actor.told(PhotoEvent.FrameShutterEnd.class)).extracting(it -> it.info().captureId().value())
        .containsExactly(1, 2);
    assertThat(actor.kindsTold()).containsSubsequence("CaptureStart", "FrameShutter", "FrameShutterEnd", "CaptureEnd",
        "CaptureStart", "FrameShutter", "FrameShutterEnd", "CaptureEnd");
  }

  /** What a listener does when it hears that the camera is ready. */
  static Stream<Named<Consumer<Actor>>> deeds() {
    return Stream.of(
        named("takes a photo", it -> it.output.capture()),
        named("begins and ends a burst", it -> it.output.burstCapture(PhotoCaptureSetting.none()).peek(_ -> it.output.confirmCapture())),
        named("listens", it -> it.output.on(PhotoEvent.PhotoAvailable.class, _ -> { })),
        named("stops the session", it -> it.session.stop()),
        named("configures again", it -> it.session.beginConfig().flatMap(session -> session.commitConfig())),
        named("releases the output", it -> it.output.release()),
        named("releases the session", it -> it.session.release()),
        named("closes the input", it -> it.input.close()),
        named("creates another session", it -> it.manager.createSession(SceneMode.NORMAL_PHOTO)),
        named("mutes the camera", it -> it.manager.muteCamera(true)),
        named("zooms", it -> it.session.setZoomRatio(3)));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void a_listener_may_call_anything(Consumer<Actor> deed) {
    List<Subscription> seats = new ArrayList<>();
    seats.add(actor.output.on(PhotoEvent.CaptureReady.class, it -> {
      heard.add(it);
      seats.getFirst().close();
      deed.accept(actor);
    }));
    actor.started();
    rehearsal.settle();
    if (!rehearsal.camera.underWay.isEmpty()) {
      rehearsal.camera.expose();
      rehearsal.settle();
    }
    assertThat(rehearsal.camera.underWay).as("one photo at most, of a burst too").isEmpty();
    assertThat(heard).hasSize(1);
    assertThat(uncaught.seen()).isEmpty();
    assertThat(rehearsal.actor(Rehearsal.PUBLIC).manager.createPhotoOutput(Gear.LARGE).isRight()).isTrue();
  }

  @Test
  void a_listener_that_throws_hurts_nobody_else() {
    RuntimeException bug = new IllegalArgumentException("a bug");
    actor.output.on(PhotoEvent.FrameShutter.class, _ -> {
      throw bug;
    });
    running();
    take();
    take();
    assertThat(actor.told(PhotoEvent.CaptureEnd.class)).hasSize(2);
    assertThat(uncaught.seen()).containsExactly(bug, bug);
  }

  @Test
  void a_listener_that_never_returns_hurts_nobody_else() throws InterruptedException {
    Thread here = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch others = new CountDownLatch(4);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Rehearsal live = new Rehearsal(threads);
      Actor one = live.actor(Rehearsal.SYSTEM);
      one.output.on(PhotoEvent.CaptureReady.class, _ -> hang(here, hanging, never));
      one.context.photoAccessHelper().onChange(_ -> others.countDown());
      one.preview.onFrame(_ -> others.countDown());
      one.manager.onCameraMute(_ -> others.countDown());
      one.session.onError(_ -> others.countDown());
      one.started();
      hanging.await();
      live.camera.show(1);
      one.does(one.output.capture());
      live.camera.expose();
      one.context.photoAccessHelper().createAsset(new DisplayName("new.jpg"));
      one.does(one.manager.muteCamera(true));
      one.does(one.manager.createSession(SceneMode.NORMAL_PHOTO));
      others.await();
      never.countDown();
    }
    assertThat(uncaught.seen()).isEmpty();
  }

  private static void hang(Thread caller, CountDownLatch hanging, CountDownLatch never) {
    hanging.countDown();
    if (Thread.currentThread().equals(caller)) {
      throw new AssertionError("told inside the caller's own call");
    }
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
