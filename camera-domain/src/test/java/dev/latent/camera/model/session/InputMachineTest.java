package dev.latent.camera.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferralTable;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;

class InputMachineTest {

  private static final Caller SYSTEM = new Caller("system", true);
  private static final Caller OTHER = new Caller("other", false);
  private static final InputId FIRST = new InputId(1);
  private static final InputId SECOND = new InputId(2);
  private static final InputId FRONT = new InputId(3);

  private static final Studio CLOSED = Studio.EMPTY
      .input(SYSTEM, device("back")).input(OTHER, device("back")).input(OTHER, device("front"));

  @Test
  void one_camera_is_opened_by_one_input_at_a_time_from_the_wish_on() {
    Studio opening = InputMachine.opening(CLOSED, FIRST).get().state();
    assertThat(InputMachine.opening(opening, SECOND).getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
    Studio open = InputMachine.opened(opening, FIRST, true);
    assertThat(InputMachine.opening(open, SECOND).getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
    assertThat(InputMachine.opening(InputMachine.opened(open, FIRST, false), SECOND)).isNotEmpty();
    assertThat(InputMachine.opening(InputMachine.opened(opening, FIRST, false), SECOND)).isNotEmpty();
  }

  @Test
  void an_opening_counts_before_what_is_open_and_the_system_camera_before_others() {
    Studio front = InputMachine.opened(CLOSED, FRONT, true);
    assertThat(InputMachine.cameraState(front, OTHER)).isEqualTo(CameraState.NORMAL_CAMERA_OPEN);
    Studio opening = InputMachine.opening(front, FIRST).get().state();
    assertThat(InputMachine.cameraState(opening, SYSTEM)).isEqualTo(CameraState.CAMERA_OPENING);
    assertThat(InputMachine.cameraState(InputMachine.opened(opening, FIRST, true), OTHER))
        .isEqualTo(CameraState.SYSTEM_CAMERA_OPEN);
  }

  @Test
  void whoever_closed_last_says_how_it_is_closed() {
    assertThat(InputMachine.cameraState(CLOSED, SYSTEM)).isEqualTo(CameraState.SYSTEM_CAMERA_CLOSED);
    assertThat(InputMachine.cameraState(CLOSED, OTHER)).isEqualTo(CameraState.NORMAL_CAMERA_CLOSED);
  }

  private static CameraDevice device(String id) {
    return new CameraDevice.Builder()
        .cameraId(new CameraId(id))
        .cameraPosition(CameraPosition.BACK)
        .capabilities(HashMap.empty())
        .deferral(new DeferralTable(HashMap.empty()))
        .build();
  }
}
