package dev.latent.camera.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** By how much a photo is turned. Source: behaviour, 1.5, getPhotoRotation, whose formula is written down here again. */
class PhotoRotationProperties {

  private static final InputId INPUT = new InputId(1);
  private static final OutputId OUTPUT = new OutputId(2);

  /** A session with a camera like that, which has the output. */
  private static Studio with(CameraPosition position, int orientation) {
    CameraDevice camera = Gear.camera("any", position, orientation, Gear.ALL, DeferredDeliveryImageType.PHOTO);
    Studio studio = InputMachine.opened(Studio.EMPTY.input(Bench.SYSTEM, camera), INPUT, true)
        .output(Gear.LARGE, false).session(Bench.SYSTEM, SceneMode.NORMAL_PHOTO);
    SessionId session = new SessionId(3);
    for (SessionCall call : new SessionCall[] {
        new SessionCall.BeginConfig(), new SessionCall.AddInput(INPUT), new SessionCall.AddOutput(OUTPUT)}) {
      studio = SessionMachine.ask(studio, session, call).get().state();
    }
    return studio;
  }

  private static int rotation(CameraPosition position, int orientation, int degree) {
    return PhotoQueries.photoRotation(with(position, orientation), OUTPUT, degree).get().code();
  }

  private static int asTheSpecificationSays(CameraPosition position, int sensor, int deviceDegree) {
    int d = deviceDegree < 0 ? 360 + deviceDegree % 360 : deviceDegree;
    d = (d + 45) / 90 * 90;
    return position == CameraPosition.BACK ? (d + sensor) % 360 : (sensor - d + 360) % 360;
  }

  @Property(tries = 300)
  void it_is_what_the_specification_says(@ForAll("sides") CameraPosition position, @ForAll("quarters") int sensor,
      @ForAll @IntRange(min = -1000, max = 360) int degree) {
    assertThat(rotation(position, sensor, degree)).isEqualTo(asTheSpecificationSays(position, sensor, degree));
  }

  @Property(tries = 100)
  void a_whole_turn_changes_nothing(@ForAll("sides") CameraPosition position, @ForAll("quarters") int sensor,
      @ForAll @IntRange(min = -100_000, max = 100_000) int degree) {
    assertThat(rotation(position, sensor, degree)).isEqualTo(rotation(position, sensor, degree + 360));
  }

  @Example
  void the_least_and_the_most_of_degrees_are_turned_too() {
    assertThat(rotation(CameraPosition.BACK, 0, Integer.MIN_VALUE)).isEqualTo(270);
    assertThat(rotation(CameraPosition.BACK, 0, Integer.MAX_VALUE)).isEqualTo(90);
  }

  @Example
  void a_camera_on_no_known_side_is_refused() {
    assertThat(PhotoQueries.photoRotation(with(CameraPosition.UNSPECIFIED, 0), OUTPUT, 0).getLeft().code())
        .isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
  }

  @Example
  void an_output_without_a_session_or_an_input_is_refused() {
    assertThat(PhotoQueries.photoRotation(new Bench().studio(), Bench.OUTPUT, 0).getLeft().code())
        .isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    Bench bench = new Bench().configured().on(new SessionCall.RemoveInput(Bench.BACK));
    assertThat(PhotoQueries.photoRotation(bench.studio(), Bench.OUTPUT, 0).getLeft().code())
        .isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
  }

  @Provide
  Arbitrary<CameraPosition> sides() {
    return Arbitraries.of(CameraPosition.BACK, CameraPosition.FRONT, CameraPosition.FOLD_INNER);
  }

  @Provide
  Arbitrary<Integer> quarters() {
    return Arbitraries.of(0, 90, 180, 270);
  }
}
